//! The numbers on Regio are those of the slow second calculation, in both views.

use crate::harness::edition_file::EditionFile;
use crate::pages::region::Region;
use anyhow::{Context, Result, ensure};
use oracle::{
    BasicLevel, Fraction, OracleAnswer, OracleEdition, OracleRegion, OracleSheet, OracleSpread, shown_degrees,
    shown_gain,
};

/// What the oracle makes of the submissions that count.
pub(crate) struct Expected {
    edition: OracleEdition,
    file: EditionFile,
    region: OracleRegion,
    sheets: Vec<OracleSheet>,
}

impl Expected {
    /// Of one sheet for each municipality.
    ///
    /// # Errors
    /// Where the oracle cannot read the edition.
    pub(crate) fn of(file: &EditionFile, sheets: Vec<OracleSheet>) -> Result<Self> {
        let edition = file.oracle()?;
        let region = oracle::region(&edition, &sheets);
        Ok(Self { edition, file: file.clone(), region, sheets })
    }

    /// Compares the page as it opens, without names.
    ///
    /// # Errors
    /// With the first number that differs.
    pub(crate) async fn must_stand_without_names(&self, page: &Region<'_>) -> Result<()> {
        let total = self.region.total.as_ref().context("no total")?;
        equal(
            "the finding",
            &page.finding().await?,
            &format!("De regio staat op {}°. Bij 100° heeft iedereen het basisniveau.", shown_degrees(&total.mean)),
        )?;
        self.readings(page).await?;
        page.app().open_everything().await?;
        self.spread(page).await?;
        self.distribution(page).await?;
        self.steps(page).await?;
        self.support(page, "Gevraagde en aangeboden ondersteuning per vraag", |codes| Ok(codes.len().to_string())).await
    }

    /// Compares the view with names.
    ///
    /// # Errors
    /// With the first number that differs.
    pub(crate) async fn must_stand_with_names(&self, page: &Region<'_>) -> Result<()> {
        self.readings(page).await?;
        page.app().open_everything().await?;
        self.municipalities(page).await?;
        self.answers(page).await?;
        self.support(page, "Per vraag welke gemeenten ondersteuning vragen en aanbieden", |codes| {
            let names = codes.iter().map(|code| self.file.name_of(code)).collect::<Result<Vec<_>>>()?;
            Ok(if names.is_empty() { "0".to_owned() } else { format!("{}: {}", names.len(), list(&names)) })
        })
        .await
    }

    /// The thermometers: all themes together, and each.
    async fn readings(&self, page: &Region<'_>) -> Result<()> {
        let total = (
            &"Alle thema’s samen".to_owned(),
            self.region.total.as_ref(),
            self.region.reached,
            self.region.municipalities,
        );
        let titles = self.file.themes();
        let themes = titles
            .iter()
            .zip(&self.region.themes)
            .map(|((_, title), theme)| (title, theme.spread.as_ref(), theme.reached, theme.municipalities));
        for (title, spread, reached, municipalities) in std::iter::once(total).chain(themes) {
            let spread = spread.with_context(|| format!("{title} has no spread"))?;
            let text = page.reading(title).await?;
            let [lowest, median, highest] = [&spread.lowest, &spread.median, &spread.highest].map(shown_degrees);
            for expected in [
                format!("{reached} van {municipalities} gemeenten op het basisniveau."),
                format!("Laagste {lowest}°, mediaan {median}°, hoogste {highest}°."),
                format!("Gemiddelde: {}°", shown_degrees(&spread.mean)),
            ] {
                ensure!(text.contains(&expected), "{title}: no {expected:?} in {text:?}");
            }
        }
        Ok(())
    }

    /// The table of the spread, with every temperature from low to high.
    async fn spread(&self, page: &Region<'_>) -> Result<()> {
        let mut rows = Vec::new();
        let total = self.region.total.as_ref().context("no total")?;
        rows.push(spread_row(
            "Alle thema’s samen",
            total,
            self.sheets.iter().filter_map(|sheet| oracle::municipality_temperature(&self.edition, sheet)).collect(),
        ));
        for ((id, title), theme) in self.file.themes().iter().zip(&self.region.themes) {
            let counting = self.sheets.iter().filter(|sheet| oracle::theme_counts(&self.edition, id, sheet));
            let each = counting.filter_map(|sheet| oracle::theme_temperature(&self.edition, id, sheet)).collect();
            rows.push(spread_row(title, theme.spread.as_ref().context("no spread")?, each));
        }
        equal("the spread", &page.table("Spreiding per thema, in graden").await?, &rows)
    }

    /// How often each answer was given, question by question.
    async fn distribution(&self, page: &Region<'_>) -> Result<()> {
        for (id, title) in self.file.themes() {
            let mut rows = Vec::new();
            for question in self
                .region
                .questions
                .iter()
                .filter(|question| self.edition.question(&question.question).is_some_and(|known| known.theme == id))
            {
                let asked = self.file.question(&question.question)?;
                let mut row = vec![
                    format!("{} {} (basisniveau: niveau {})", asked.id, asked.text, asked.norm),
                    question.unknown.to_string(),
                ];
                row.extend(question.levels.map(|count| count.to_string()));
                row.extend(
                    [question.not_applicable, question.unanswered, question.at_basic_level]
                        .map(|count| count.to_string()),
                );
                rows.push(row);
            }
            let mut shown =
                page.table(&format!("Verdeling van de antwoorden, in aantallen gemeenten: {title}")).await?;
            // In what order they stand is the page's own.
            rows.sort();
            shown.sort();
            equal(&format!("the distribution of {title}"), &shown, &rows)?;
        }
        Ok(())
    }

    /// Every municipality by theme, in the table and on the map.
    async fn municipalities(&self, page: &Region<'_>) -> Result<()> {
        let (mut rows, mut tiles) = (Vec::new(), Vec::new());
        for (code, name, short) in self.file.municipalities() {
            let Some(sheet) = self.sheets.iter().find(|sheet| sheet.municipality == code) else {
                rows.push(vec![name.clone(), "niets ontvangen".to_owned()]);
                tiles.push(format!("{short}{name}: – niets ontvangen"));
                continue;
            };
            let mut row = vec![name.clone()];
            for theme in &self.edition.themes {
                let temperature = oracle::theme_temperature(&self.edition, theme, sheet)
                    .filter(|_| oracle::theme_counts(&self.edition, theme, sheet));
                row.push(cell(temperature.as_ref(), oracle::theme_basic_level(&self.edition, theme, sheet)));
            }
            let total = cell(
                oracle::municipality_temperature(&self.edition, sheet).as_ref(),
                oracle::municipality_basic_level(&self.edition, sheet),
            );
            let (mark, figure) = total.strip_prefix("✓ ").map_or(("", total.as_str()), |figure| ("✓ ", figure));
            tiles.push(format!("{mark}{short}{name}: {figure}"));
            row.push(total);
            rows.push(row);
        }
        equal(
            "the municipalities by theme",
            &page.table("Temperatuur per gemeente en thema, in graden").await?,
            &rows,
        )?;
        equal("the map", &page.tiles().await?, &tiles)
    }

    /// Every municipality's answer to every question.
    async fn answers(&self, page: &Region<'_>) -> Result<()> {
        for (id, title) in self.file.themes() {
            let questions = self.edition.questions_of(&id);
            let mut rows = Vec::new();
            for (code, name, _) in self.file.municipalities() {
                let Some(sheet) = self.sheets.iter().find(|sheet| sheet.municipality == code) else { continue };
                let mut row = vec![name];
                row.extend(questions.iter().map(|question| match sheet.answer(&question.id) {
                    OracleAnswer::Level(level) if level >= question.norm => format!("✓ {level} op het basisniveau"),
                    OracleAnswer::Level(level) => format!("{level} onder het basisniveau"),
                    OracleAnswer::Unknown => "? onbekend".to_owned(),
                    OracleAnswer::NotApplicable => "n.v.t.".to_owned(),
                    OracleAnswer::Open => "– open".to_owned(),
                }));
                rows.push(row);
            }
            let shown = page.table(&format!("Niveau per gemeente en vraag: {title}")).await?;
            equal(&format!("the answers of {title}"), &shown, &rows)?;
        }
        Ok(())
    }

    /// The questions by gain.
    async fn steps(&self, page: &Region<'_>) -> Result<()> {
        let steps = page.steps().await?;
        ensure!(steps.len() == self.region.ranking.len(), "{} steps, not {}", steps.len(), self.region.ranking.len());
        for (step, id) in steps.iter().zip(&self.region.ranking) {
            let question =
                self.region.questions.iter().find(|question| question.question == *id).context("a ranked question")?;
            let gain = question.gain.as_ref().context("a gain")?;
            let scored: usize = question.levels.iter().sum::<usize>() + question.unknown;
            let below = scored - question.at_basic_level;
            ensure!(step.contains(&format!("{id} · ")), "{id} should stand where {step:?} stands");
            ensure!(step.contains(&format!("{below} gemeente")), "{id}: not {below} in {step:?}");
            ensure!(
                step.ends_with(&format!("Levert op: +{}°", shown_gain(gain))),
                "{id}: not {} in {step:?}",
                shown_gain(gain)
            );
        }
        Ok(())
    }

    /// Who asks and who offers; `told` says how codes are shown.
    async fn support(&self, page: &Region<'_>, table: &str, told: impl Fn(&[String]) -> Result<String>) -> Result<()> {
        let mut rows = Vec::new();
        for question in &self.region.questions {
            if question.urgent.is_empty() && question.wanted.is_empty() && question.offered.is_empty() {
                continue;
            }
            let asked = self.file.question(&question.question)?;
            rows.push(vec![
                format!("{} {}", asked.id, asked.text),
                told(&question.urgent)?,
                told(&question.wanted)?,
                told(&question.offered)?,
            ]);
        }
        let mut shown = page.tables(table).await?;
        for row in &mut shown {
            row.truncate(4);
        }
        rows.sort();
        shown.sort();
        equal("the support", &shown, &rows)
    }
}

fn spread_row(name: &str, spread: &OracleSpread, mut each: Vec<Fraction>) -> Vec<String> {
    each.sort();
    let degrees = |temperature: &Fraction| format!("{}°", shown_degrees(temperature));
    let mut row = vec![name.to_owned()];
    row.extend([&spread.lowest, &spread.median, &spread.highest, &spread.mean].map(degrees));
    row.push(each.iter().map(degrees).collect::<Vec<_>>().join(", "));
    row
}

fn cell(temperature: Option<&Fraction>, basic_level: BasicLevel) -> String {
    match temperature {
        None => "– te weinig ingevuld".to_owned(),
        Some(temperature) if basic_level == BasicLevel::Reached => {
            format!("✓ {}° basisniveau bereikt", shown_degrees(temperature))
        }
        Some(temperature) => format!("{}°", shown_degrees(temperature)),
    }
}

fn list(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

/// Two things are the same.
///
/// # Errors
/// With both where they are not.
pub(crate) fn equal<T: PartialEq + std::fmt::Debug>(what: &str, shown: &T, expected: &T) -> Result<()> {
    ensure!(shown == expected, "{what}:\n  shown    {shown:?}\n  expected {expected:?}");
    Ok(())
}
