//! The main job, end to end: fill in, save, merge, see the region, save again, open again.

use crate::harness::app::App;
use crate::harness::edition_file::{EditionFile, Question};
use crate::harness::example_files::{Sent, differing, read_one, sent};
use crate::harness::files::HandedOver;
use crate::harness::look::Thing;
use crate::harness::run::in_each_browser;
use crate::pages::fill_in::{Answered, FillIn};
use crate::pages::merge::Merge;
use crate::pages::region::Region;
use crate::pages::result::OwnResult;
use crate::region_figures::{Expected, equal};
use anyhow::{Context, Result, ensure};
use oracle::{
    OracleAnswer, OracleEdition, OracleRow, OracleSubmission, OracleSupport, fingerprint, fingerprint_is_right,
    shown_degrees, shown_gain,
};

/// An invented region, so that no real name carries a score.
const EDITION: &str = "voorbeeld-2026";
/// Who fills in.
const OWN: &str = "GM9001";
/// Whose file comes in twice, the same.
const TWICE: &str = "GM9003";
/// Who sends a second file that differs: the older one, which a person then chooses.
const DIFFERS: &str = "GM9005";
/// A note that a spreadsheet would run, and that must come back to the letter.
const NOTE: &str = "=1+1; \"tussen\naanhalingstekens\"";

/// What a person answers to a question.
struct Plan {
    question: Question,
    answer: OracleAnswer,
    support: Option<(&'static str, OracleSupport)>,
    note: Option<&'static str>,
}

/// A plan for every question, in which each answer differs from the invented one that the draft begins with.
fn plans(edition: &EditionFile, before: &OracleSubmission) -> Vec<Plan> {
    let plan = |(place, (question, before)): (usize, (Question, &OracleRow))| {
        let answer = if question.not_applicable && before.answer != OracleAnswer::NotApplicable {
            OracleAnswer::NotApplicable
        } else if place % 11 == 5 && before.answer != OracleAnswer::Unknown {
            OracleAnswer::Unknown
        } else {
            let level = u8::try_from((place * 7 + 3) % 5).unwrap_or(0);
            OracleAnswer::Level(if before.answer == OracleAnswer::Level(level) { (level + 1) % 5 } else { level })
        };
        let support = match place % 12 {
            1 => Some(("dringend", OracleSupport::Urgent)),
            4 => Some(("gewenst", OracleSupport::Wanted)),
            7 => Some(("wij kunnen anderen helpen", OracleSupport::Offered)),
            _ => None,
        };
        let note = if answer == OracleAnswer::NotApplicable {
            Some("Dat heeft onze gemeente niet.")
        } else {
            (place % 9 == 2).then_some(NOTE)
        };
        Plan { question, answer, support, note }
    };
    edition.questions().into_iter().zip(&before.rows).enumerate().map(plan).collect()
}

impl Plan {
    /// The row that it gives in the file.
    fn row(&self, before: &OracleRow) -> OracleRow {
        OracleRow {
            question: self.question.id.clone(),
            answer: self.answer,
            support: self.support.map_or(before.support, |(_, support)| support),
            note: self.note.map_or_else(|| before.note.clone(), str::to_owned),
            answered_by: "CISO".to_owned(),
        }
    }

    fn answered(&self) -> Answered {
        match self.answer {
            OracleAnswer::Level(level) => Answered::Level(level.into()),
            OracleAnswer::Unknown => Answered::Unknown,
            OracleAnswer::NotApplicable => Answered::NotApplicable,
            OracleAnswer::Open => Answered::Open,
        }
    }

    /// Answers by mouse, or without touching it.
    async fn carry_out(&self, app: &App, fill_in: &FillIn<'_>, by_keyboard: bool) -> Result<()> {
        let id = &self.question.id;
        match self.answer {
            OracleAnswer::Level(level) if by_keyboard => {
                fill_in.tab_to(id).await?;
                app.strike(char::from(b'0' + level)).await?;
            }
            OracleAnswer::Unknown if by_keyboard => {
                fill_in.tab_to(id).await?;
                app.strike('o').await?;
            }
            OracleAnswer::NotApplicable if by_keyboard => {
                fill_in.tab_to(id).await?;
                app.strike('n').await?;
            }
            OracleAnswer::Level(level) => fill_in.choose(id, level.into()).await?,
            OracleAnswer::Unknown => fill_in.unknown(id).await?,
            OracleAnswer::NotApplicable => fill_in.not_applicable(id).await?,
            OracleAnswer::Open => fill_in.clear(id).await?,
        }
        if let Some((choice, _)) = self.support {
            fill_in.support(id, choice).await?;
        }
        if let Some(note) = self.note {
            fill_in.note(id, note).await?;
        }
        let answered = fill_in.answered(id).await?;
        ensure!(answered == self.answered(), "{id} is answered with {answered:?}");
        Ok(())
    }
}

#[test]
fn fill_in_save_merge_and_see_the_region() {
    in_each_browser(async |app| {
        let edition = EditionFile::read(EDITION)?;
        let oracle = edition.oracle()?;
        let all = sent(EDITION)?;
        let file_of =
            |code: &str| all.iter().find(|sent| sent.code == code).with_context(|| format!("no file of {code}"));

        let before = read_one(&file_of(OWN)?.file, &oracle)?;
        let own = fill_in_and_save(app, &edition, &oracle, &before).await?;
        let late = differing(file_of(DIFFERS)?, &oracle, "2026-10-05T08:00:00Z", 0)?;
        let counting = merge_and_settle(app, &edition, &oracle, &own, &all, &late).await?;

        let sheets = counting.iter().map(OracleSubmission::sheet).collect();
        let expected = Expected::of(&edition, sheets)?;
        let merge = Merge::shown(app).await?;
        let merged = merge.save().await?;
        check_merged(&merged, &oracle, &counting)?;
        merge.to_region().await?;
        see_the_region(app, &expected).await?;

        // What was saved gives the same region, in a new document where nothing is kept.
        app.go("#/samenvoegen").await?;
        Merge::shown(app).await?.begin_anew().await?;
        let merge = Merge::open(app).await?;
        merge.choose_files(std::slice::from_ref(&merged)).await?;
        merge.finds("23 van 23 gemeenten tellen mee.").await?;
        merge.to_region().await?;
        see_the_region(app, &expected).await
    });
}

/// Answers every question, half by mouse and half by keyboard, reloads half-way, and makes the file.
async fn fill_in_and_save(
    app: &App,
    edition: &EditionFile,
    oracle: &OracleEdition,
    before: &OracleSubmission,
) -> Result<HandedOver> {
    let name = edition.name_of(OWN)?;
    app.go(&format!("#/invullen/{EDITION}")).await?;
    let select = app.find(&Thing::named("combobox", "Gemeente")).await?;
    select.select_by_label(&name).await.context("choosing a municipality")?;
    app.click(&Thing::named("radio", "CISO")).await?;
    app.click(&Thing::named("button", "Begin met invullen")).await?;
    let fill_in = FillIn::shown(app, edition, OWN).await?;
    app.must_be_marked_as_example().await?;

    let plans = plans(edition, before);
    let themes = edition.themes();
    for (place, (theme, _)) in themes.iter().enumerate() {
        if place == themes.len() / 2 {
            app.reload().await?;
            FillIn::shown(app, edition, OWN).await?;
            // What was answered before the reload is there.
            for (theme, _) in &themes[..place] {
                fill_in.theme(theme).await?;
                for plan in plans.iter().filter(|plan| plan.question.theme == *theme) {
                    let answered = fill_in.answered(&plan.question.id).await?;
                    ensure!(answered == plan.answered(), "{} came back as {answered:?}", plan.question.id);
                }
            }
        }
        fill_in.theme(theme).await?;
        for plan in plans.iter().filter(|plan| plan.question.theme == *theme) {
            plan.carry_out(app, &fill_in, place % 2 == 1).await?;
        }
    }
    fill_in.has_answered(plans.len()).await?;

    fill_in.to_result().await?;
    let result = OwnResult::shown(app, &name).await?;
    let rows: Vec<OracleRow> = plans.iter().zip(&before.rows).map(|(plan, before)| plan.row(before)).collect();
    check_result(&result, edition, oracle, &name, &OracleSubmission { rows: rows.clone(), ..before.clone() }).await?;
    let file = result.make_file(OWN).await?;

    let written = read_one(&file, oracle)?;
    ensure!(fingerprint_is_right(&written), "the fingerprint is wrong");
    equal("the rows of the file", &written.rows, &rows)?;
    equal("the label", &written.label, &before.label)?;
    let day = written.filled_at.get(..10).unwrap_or_default().replace('-', "");
    equal(
        "the file's name",
        &file.name,
        &format!("cyberthermometer-{EDITION}-{OWN}-{}-{day}.csv", name.to_lowercase()),
    )?;
    Ok(file)
}

/// The numbers on Resultaat are the oracle's.
async fn check_result(
    page: &OwnResult<'_>,
    file: &EditionFile,
    edition: &OracleEdition,
    name: &str,
    own: &OracleSubmission,
) -> Result<()> {
    let sheet = own.sheet();
    let temperature = oracle::municipality_temperature(edition, &sheet).context("a temperature")?;
    let finding = page.finding(name).await?;
    ensure!(
        finding.starts_with(&format!("{name} staat op {}°.", shown_degrees(&temperature))),
        "the page finds {finding:?}"
    );
    for (id, title) in file.themes() {
        let temperature = oracle::theme_temperature(edition, &id, &sheet).context("a temperature")?;
        let reading = page.reading(&title).await?;
        ensure!(
            reading.contains(&format!(" {}°", shown_degrees(&temperature)))
                || reading.contains(&format!(".{}°", shown_degrees(&temperature))),
            "{title}: not {}° in {reading:?}",
            shown_degrees(&temperature)
        );
        let at = oracle::theme_at_basic_level(edition, &id, &sheet);
        let scored = oracle::theme_scored(edition, &id, &sheet);
        ensure!(
            reading.contains(&format!("{at} van {scored} vragen op het basisniveau.")),
            "{title}: not {at} of {scored} in {reading:?}"
        );
    }
    // What a step brings the municipality is what it brings a region of it alone. Of equal ones the edition's order: whether help is
    // urgent counts among municipalities only.
    let sheets = [sheet];
    let mut ranked: Vec<_> = edition
        .questions
        .iter()
        .filter_map(|question| Some((oracle::gain(edition, &question.id, &sheets)?, &question.id)))
        .collect();
    ranked.retain(|(gain, _)| shown_gain(gain) != "0,0");
    ranked.sort_by(|(one, _), (other, _)| other.cmp(one));
    let steps = page.steps().await?;
    ensure!(steps.len() == ranked.len(), "{} steps, not {}", steps.len(), ranked.len());
    for (step, (gain, id)) in steps.iter().zip(&ranked) {
        let gain = shown_gain(gain);
        ensure!(
            step.contains(id.as_str()) && step.ends_with(&format!("Levert op: +{gain}°")),
            "{id} with {gain} should stand where {step:?} stands"
        );
    }
    Ok(())
}

/// Drops the own file with the others, a broken one, a double one and a differing one; looks at what is told; settles the conflict.
/// Gives the submissions that count, by code.
async fn merge_and_settle(
    app: &App,
    edition: &EditionFile,
    oracle: &OracleEdition,
    own: &HandedOver,
    all: &[Sent],
    late: &HandedOver,
) -> Result<Vec<OracleSubmission>> {
    let others: Vec<HandedOver> = all.iter().filter(|sent| sent.code != OWN).map(|sent| sent.file.clone()).collect();
    ensure!(others.len() == 22, "{} others", others.len());
    let of =
        |code: &str| others.iter().find(|file| file.name.contains(code)).with_context(|| format!("no file of {code}"));
    // A row in the middle lost its level.
    let broken = String::from_utf8(of("GM9002")?.bytes.clone()).context("our files are UTF-8")?.replacen(
        ";niveau;2;",
        ";niveau;zeven;",
        1,
    );
    let broken = HandedOver::new("kapot.csv", broken.into_bytes());
    let twice = HandedOver::new("nog-een-keer.csv", of(TWICE)?.bytes.clone());

    let merge = Merge::open(app).await?;
    let mut dropped = others.clone();
    dropped.extend([own.clone(), broken.clone(), twice.clone(), late.clone()]);
    merge.drop_files(&dropped).await?;
    merge.finds("23 van 23 gemeenten tellen mee. Eén conflict wacht op uw keuze.").await?;
    app.must_be_marked_as_example().await?;

    let receipt = merge.receipt().await?;
    ensure!(receipt.len() == dropped.len(), "{} lines of {} files: {receipt:#?}", receipt.len(), dropped.len());
    for line in &receipt {
        let file =
            dropped.iter().find(|file| file.name == line.file).with_context(|| format!("a line of {:?}", line.file))?;
        let outcome = match line.file.as_str() {
            "kapot.csv" => "niet meegenomen",
            // Of two alike the first by file name is not the double one.
            "nog-een-keer.csv" => "dubbel",
            name if name == late.name || name.contains(DIFFERS) => "conflict",
            _ => "meegenomen",
        };
        ensure!(line.outcome.starts_with(outcome), "{} should be {outcome}: {line:?}", line.file);
        if line.file != "kapot.csv" {
            let read = read_one(file, oracle)?;
            equal(&line.file, &line.fingerprint, &fingerprint(&read))?;
            equal(&line.file, &line.municipality, &edition.name_of(&read.municipality)?)?;
        }
    }
    let problems = merge.problems_of("kapot.csv").await?;
    ensure!(
        problems.iter().any(|problem| problem.starts_with("Fout")
            && problem.contains("zeven")
            && problem.contains("kolom niveau (K)")
            && problem.contains("Rij ")),
        "{problems:?}"
    );
    app.must_be_accessible("Samenvoegen with everything that can happen to a file").await?;
    let written = merge.save_receipt().await?;
    let written = String::from_utf8(written.bytes).context("the receipt is UTF-8")?;
    for file in &dropped {
        ensure!(written.contains(&file.name), "{} is not in the receipt's file", file.name);
    }

    merge.settle(&edition.name_of(DIFFERS)?, &late.name).await?;
    merge.finds("23 van 23 gemeenten tellen mee.").await?;
    app.must_be_accessible("Samenvoegen with a settled conflict").await?;

    let mut read: Vec<OracleSubmission> =
        others.iter().chain([own, late]).map(|file| read_one(file, oracle)).collect::<Result<_>>()?;
    read.sort_by(|one, other| one.municipality.cmp(&other.municipality));
    let chosen = fingerprint(&read_one(late, oracle)?);
    let now = read_one(own, oracle)?.filled_at;
    let merged = oracle::merge(&read, &now);
    ensure!(merged.conflicts().len() == 1, "the oracle sees {} conflicts", merged.conflicts().len());
    Ok(merged.chosen(&[&chosen]))
}

/// The saved file is to the letter what counts.
fn check_merged(file: &HandedOver, edition: &OracleEdition, counting: &[OracleSubmission]) -> Result<()> {
    let read = oracle::read_file(&file.bytes, std::slice::from_ref(edition))
        .map_err(|reason| anyhow::anyhow!("{}: {reason}", file.name))?;
    let newest = counting
        .iter()
        .map(|one| one.filled_at.as_str())
        .max()
        .and_then(|at| at.get(..10))
        .unwrap_or_default()
        .replace('-', "");
    equal("the merged file's name", &file.name, &format!("cyberthermometer-{EDITION}-regio-{newest}.csv"))?;
    ensure!(read.len() == counting.len(), "{} submissions, not {}", read.len(), counting.len());
    for (read, expected) in read.iter().zip(counting) {
        equal(&format!("{} in the merged file", expected.municipality), read, expected)?;
        ensure!(fingerprint_is_right(read), "the fingerprint of {} is wrong", read.municipality);
    }
    Ok(())
}

/// Both views of the region have the expected numbers.
async fn see_the_region(app: &App, expected: &Expected) -> Result<()> {
    let region = Region::shown(app).await?;
    app.must_be_marked_as_example().await?;
    expected.must_stand_without_names(&region).await?;
    expected.must_stand_with_names(&Region::with_names(app).await?).await
}
