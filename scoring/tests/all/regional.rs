//! The regional file: read back it is the same report, whatever a spreadsheet did to it; what is damaged or contradicts itself is refused;
//! and nobody is in it.

use proptest::prelude::*;
use scoring::edition::Editions;
use scoring::model::Model;
use scoring::nameless::NamelessReport;
use scoring::regional::{self, RegionalFile};
use scoring::{Date, EditionId};

use crate::support::drops::{drop_of, model_of};
use crate::support::tape::tape;
use crate::support::{bytes, example_editions, small_editions};

fn day() -> Date {
    Date::parse("2026-11-24").unwrap()
}

fn written(report: &NamelessReport, editions: &Editions) -> Vec<u8> {
    regional::write(report, editions.get(report.edition.as_str()).unwrap(), day())
}

fn sentences(read: Result<RegionalFile, Vec<regional::RegionalProblem>>) -> Vec<String> {
    read.expect_err("refused").iter().map(ToString::to_string).collect()
}

/// The example region's report over two years, and its file as text.
fn example() -> (Editions, NamelessReport, String) {
    let editions = example_editions();
    let files = ["voorbeeld-2025", "voorbeeld-2026"].map(|id| bytes(&format!("assets/examples/{id}.csv")));
    let report = NamelessReport::new(&model_of(&editions, &files), &EditionId::new("voorbeeld-2026")).unwrap();
    let text = String::from_utf8(written(&report, &editions)).unwrap();
    (editions, report, text)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn read_back_it_is_the_same_report(mut tape in tape(), turn in any::<prop::sample::Index>()) {
        let (known, _, files) = drop_of(&mut tape);
        for region in &model_of(&known, &files).regions {
            let model = model_of(&known, &files);
            let report = NamelessReport::new(&model, region.edition_id()).unwrap();
            let file = written(&report, &known);
            let expected = RegionalFile { made_on: day(), report };
            prop_assert!(regional::is_regional(&file));
            let everything = format!("{:?}\n{}", expected, String::from_utf8_lossy(&file));
            for telling in tellings(&model) {
                prop_assert!(!holds(&everything, &telling), "{:?} is told", telling);
            }
            prop_assert_eq!(regional::read("a.csv", &file, &known), Ok(expected.clone()));
            // Rows in any order, as someone who sorted them saves them.
            let text = String::from_utf8(file).unwrap();
            let (head, rows) = text.split_once("\r\n").unwrap();
            let mut rows: Vec<&str> = rows.lines().collect();
            let by = turn.index(rows.len());
            rows.rotate_left(by);
            let turned = format!("{head}\n{}\n", rows.join("\n"));
            prop_assert_eq!(regional::read("a.csv", turned.as_bytes(), &known), Ok(expected));
        }
    }

    #[test]
    fn a_cell_that_is_changed_is_never_believed(row in any::<prop::sample::Index>(), column in 0_usize..18, put in "[0-9]{1,3}|-[0-9]|[a-z]{1,4}|") {
        let (editions, report, text) = small_example();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let row = 1 + row.index(lines.len() - 1);
        let mut cells: Vec<&str> = lines[row].split(';').collect();
        prop_assume!(cells.len() == 18);
        cells[column] = &put;
        lines[row] = cells.join(";");
        // The report as it was made, or a refusal.
        if let Ok(found) = regional::read("a.csv", lines.join("\r\n").as_bytes(), &editions) {
            prop_assert_eq!(found, RegionalFile { made_on: day(), report });
        }
    }
}

/// A small region of five with two themes.
fn small_example() -> (Editions, NamelessReport, String) {
    use crate::support::bare::{decided, entry, known, text};
    let editions = known(&[text(
        "toets",
        None,
        &[("EH", &[("EH-01", 3, None), ("EH-02", 2, None)]), ("DC", &[("DC-01", 4, None)])],
        6,
    )]);
    let edition = std::sync::Arc::clone(editions.get("toets").unwrap());
    let answers = ["320", "4n1", "?34", "104", "211"];
    let entries: Vec<_> = answers.iter().enumerate().map(|(place, line)| entry(&edition, place, line)).collect();
    assert_eq!(decided(entries.clone()).entries().count(), 5);
    let files: Vec<Vec<u8>> = entries.iter().map(|entry| scoring::exchange::write([entry])).collect();
    let report = NamelessReport::new(&model_of(&editions, &files), &EditionId::new("toets")).unwrap();
    let text = String::from_utf8(written(&report, &editions)).unwrap();
    (editions, report, text)
}

#[test]
fn the_file_of_a_small_region_is_as_documented() {
    let (.., text) = small_example();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines[0],
        "formaat;rubricering;gegevens;editie;titel;gemaakt_op;onderdeel;thema;vraag;naam;tegen;maat;nummer;waarde;eenheid;breuk;gemeenten;controle"
    );
    let figure = |line: &&str| line.split(';').skip(6).take(11).collect::<Vec<_>>().join(";");
    let figures: Vec<String> = lines[1..].iter().map(figure).collect();
    // By hand. EH (norms 3 and 2): 100, 100, 50, 50/3, 250/6·… of the five; mean by the second calculation elsewhere.
    assert!(figures.contains(&"regio;;;toetsregio;;deelnemers;;5;gemeenten;;".to_owned()));
    assert!(figures.contains(&"regio;;;toetsregio;;niet_ingestuurd;;1;gemeenten;;".to_owned()));
    // EH: (3,2) 100; (4,n) 100; (?,3) 50; (1,0) 100/6 = 16,66; (2,1) (2/3 + 1/2)/2 = 58,33.
    assert!(figures.contains(&"thema;EH;;EH;;temperatuur;;65;graden;'65;5".to_owned()), "{figures:#?}");
    for (number, mark) in [17, 50, 58, 100, 100].into_iter().enumerate() {
        assert!(figures.contains(&format!("thema;EH;;EH;;streepje;{};{mark};graden;;5", number + 1)));
    }
    assert!(figures.contains(&"thema;EH;;EH;;mediaan;;58;graden;;5".to_owned()));
    assert!(figures.contains(&"thema;EH;;EH;;basisniveau_bereikt;;2;gemeenten;;5".to_owned()));
    // EH-02 (norm 2): levels 2, nvt, 3, 0, 1.
    for (level, count) in [(0, 1), (1, 1), (2, 1), (3, 1), (4, 0)] {
        assert!(figures.contains(&format!("vraag;EH;EH-02;Vraag?;;op_niveau;{level};{count};gemeenten;;5")));
    }
    assert!(figures.contains(&"vraag;EH;EH-02;Vraag?;;niet_van_toepassing;;1;gemeenten;;5".to_owned()));
    assert!(figures.contains(&"vraag;EH;EH-02;Vraag?;;op_basisniveau;;2;gemeenten;;5".to_owned()));
    assert!(figures.contains(&"vraag;EH;EH-02;Vraag?;;een_stap_eronder;;1;gemeenten;;5".to_owned()));
    // Its gain in the theme: (1 + 1/2) / 2 of 5 municipalities, 15 degrees; in the whole half of that, as two themes count everywhere.
    assert!(figures.contains(&"vraag;EH;EH-02;Vraag?;;winst_thema;;150;tiende graden;'15;5".to_owned()));
    assert!(figures.contains(&"vraag;EH;EH-02;Vraag?;;winst;;75;tiende graden;'15/2;5".to_owned()));
    assert!(lines[1].starts_with("cyberregio/1;TLP:GREEN;;toets;Toets;20261124;"));
}

#[test]
fn what_a_spreadsheet_does_to_it_changes_nothing() {
    let (editions, report, text) = example();
    let expected = Ok(RegionalFile { made_on: day(), report });
    let bare = text.trim_start_matches('\u{feff}');
    let quoted_rows: String = {
        // Opened with a comma as separator and saved: each row in cells that a comma ends.
        bare.lines()
            .map(|line| {
                let cells: Vec<String> = line
                    .split(',')
                    .map(|cell| {
                        if cell.contains('"') { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
                    })
                    .collect();
                cells.join(",") + "\r\n"
            })
            .collect()
    };
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(bare.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let mistaken: String = text.bytes().map(|byte| if byte < 0x80 { char::from(byte) } else { 'Ã' }).collect();
    let mistaken = format!("ï»¿{}", mistaken.trim_start_matches('Ã'));
    for (what, file) in [
        ("as it is", text.clone().into_bytes()),
        ("line feeds", bare.replace("\r\n", "\n").into_bytes()),
        ("sep", format!("sep=;\r\n{bare}").into_bytes()),
        ("blank rows and cells", bare.replace("\r\n", ";;\r\n\r\n").into_bytes()),
        ("upper case", bare.replace("cyberregio/1;TLP:GREEN", "CYBERREGIO/1; tlp:green ").into_bytes()),
        ("without the guard", bare.replace(";'", ";").into_bytes()),
        ("the header again", format!("{bare}{bare}").into_bytes()),
        ("UTF-16", utf16),
        ("the wrong character set", mistaken.into_bytes()),
        ("the wrong separator", quoted_rows.into_bytes()),
        ("commas", saved_with(bare, b',')),
        ("tabs", saved_with(bare, b'\t')),
    ] {
        assert_eq!(regional::read("a.csv", &file, &editions), expected, "{what}");
    }
}

/// Saved again with another separator and every cell in quotes.
fn saved_with(text: &str, separator: u8) -> Vec<u8> {
    let mut rows = csv::ReaderBuilder::new().has_headers(false).delimiter(b';').from_reader(text.as_bytes());
    let mut saved =
        csv::WriterBuilder::new().delimiter(separator).quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
    for row in rows.records() {
        saved.write_record(&row.unwrap()).unwrap();
    }
    saved.into_inner().unwrap()
}

/// Replaces once, which must be there.
fn with(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "{old}");
    text.replacen(old, new, 1)
}

#[test]
fn every_damage_is_told_with_its_place_and_what_to_do() {
    let (editions, _, text) = small_example();
    let check = |file: &str, expected: &str| {
        let told = sentences(regional::read("a.csv", file.as_bytes(), &editions));
        assert!(told.iter().any(|told| told.contains(expected)), "{expected}\n{told:#?}");
        for sentence in &told {
            assert!(sentence.ends_with('.') && sentence.matches(". ").count() >= 1, "what to do: {sentence}");
        }
    };
    let first_row = text.lines().next().unwrap();
    check("", "Dit bestand is leeg");
    check("PK\u{3}\u{4}xl/", "ander soort bestand");
    check("a;b;c\n1;2;3\n", "De rij met kolomnamen ontbreekt");
    check(first_row, "alleen kolomnamen");
    check(&String::from_utf8(bytes("assets/examples/voorbeeld-2026.csv")).unwrap(), "Open het bij Samenvoegen");
    check(&with(&text, ";waarde;", ";hoeveel;"), "mist kolommen: waarde");
    check(&with(&text, ";naam;", ";maat;"), "De kolomnaam \"maat\" staat er twee keer");
    check(&with(&text, "cyberregio/1", "cyberregio/2"), "Rij 2, kolom formaat (A): Het formaat is \"cyberregio/2\"");
    check(&text.replace(";toets;", ";2031;"), "kolom editie (D): De editie \"2031\" is hier niet bekend");
    check(&text.replace("TLP:GREEN", "geheim"), "kolom rubricering (B): Hier staat \"geheim\"");
    check(&text.replace("20261124", "24-11-2026"), "kolom gemaakt_op (F): Hier staat \"24-11-2026\"");
    check(&with(&text, "TLP:GREEN", "TLP:RED"), "Dit zijn rijen van twee bestanden");
    check(&with(&text, "thema;EH;;", "thema;XX;;"), "kolom thema (H): Het thema \"XX\"");
    check(&with(&text, "EH;EH-02;", "EH;DC-01;"), "kolom vraag (I): De vraag \"DC-01\"");
    check(&with(&text, ";mediaan;", ";modus;"), "kolom maat (L): De maat \"modus\" is niet bekend");
    check(&with(&text, "deelnemers;;5;", "deelnemers;;vijf;"), "kolom waarde (N): Hier staat \"vijf\"");
    check(&with(&text, "deelnemers;;5;", "deelnemers;;-5;"), "kolom waarde (N): Hier staat \"-5\"");
    check(&with(&text, "streepje;1;17", "streepje;een;17"), "kolom nummer (M): Hier staat \"een\"");
    check(&with(&text, "graden;'65;", "graden;'65,0;"), "kolom breuk (P): Hier staat \"65,0\"");
    check(&with(&text, "streepje;2;50", "streepje;1;50"), "Het cijfer streepje 2 van de regio ontbreekt");
    check(&with(&text, "graden;;5;sha-", "graden;;5;x;sha-"), "Voorbij de laatste kolom");
    let cut: String = text.lines().take(20).map(|line| format!("{line}\r\n")).collect();
    check(&cut, "Er ontbreken");
    let twice = text.lines().find(|line| line.contains("streepje;1;17")).unwrap();
    check(&format!("{text}{}\r\n", with(twice, ";17;", ";18;")), "staat er twee keer");
    check(&format!("{text}\"open"), "aanhalingsteken");
    check(&with(&text, ";gewenst;;0;", ";gewenst;;1;"), "De cijfers zijn na het maken van het bestand veranderd");
}

#[test]
fn figures_that_contradict_each_other_are_refused() {
    let (editions, _, text) = small_example();
    let check = |old: &str, new: &str, expected: &str| {
        let told = sentences(regional::read("a.csv", with(&text, old, new).as_bytes(), &editions));
        assert!(told.iter().any(|told| told.contains(expected)), "{expected}\n{told:#?}");
    };
    check("deelnemers;;5;", "deelnemers;;6;", "samen 7 gemeenten; deze editie heeft er 6");
    check("zonder_temperatuur;;0;", "zonder_temperatuur;;6;", "hoger dan kan; 5 is het meeste");
    check("EH;;telt_mee;;5;", "EH;;telt_mee;;6;", "hoger dan kan; 5 is het meeste");
    check("EH;;EH;;telt_mee;;5;", "EH;;EH;;telt_mee;;4;", "gaat over 4 gemeenten");
    check("streepje;1;17", "streepje;1;51", "niet van laag naar hoog");
    check("mediaan;;58", "mediaan;;59", "mediaan past niet bij de streepjes");
    check("temperatuur;;65;graden;'65", "temperatuur;;70;graden;'70", "temperatuur past niet bij de streepjes");
    check("temperatuur;;65;graden;'65;", "temperatuur;;66;graden;'65;", "volgt uit de andere cijfers en moet 65 zijn");
    check("laagste;;17", "laagste;;16", "laagste van thema EH volgt uit de andere cijfers en moet 17 zijn");
    check(
        "temperatuur;;65;graden;'65",
        "temperatuur;;65;graden;'326/5",
        "en de winst van alle vragen zijn samen geen 100 graden",
    );
    check("basisniveau_bereikt;;2", "basisniveau_bereikt;;3", "hoger dan kan; 2 is het meeste");
    check("op_niveau;0;1", "op_niveau;0;2", "De antwoorden op deze vraag zijn samen 6; er zijn 5 deelnemers");
    check("een_stap_eronder;;1", "een_stap_eronder;;2", "volgt uit de andere cijfers en moet 1 zijn");
    check("winst;;75;tiende graden;'15/2", "winst;;76;tiende graden;'38/5", "samen geen 100 graden");
    check("winst;;75;", "winst;;76;", "moet 75 zijn");
    check("aanbod;;0", "aanbod;;6", "gewenst, dringend en aanbod samen");
}

#[test]
fn a_change_that_cannot_be_is_refused() {
    let (editions, report, text) = example();
    let shift = report.changes[0].total;
    let difference = shift.shown.unwrap().difference;
    let row = text.lines().find(|line| line.contains(";regio;") && line.contains(";verschil;")).unwrap();
    let odd = row.replace(&format!("verschil;;{difference};"), &format!("verschil;;{};", difference + 3));
    assert_ne!(odd, row);
    let told = sentences(regional::read("a.csv", text.replace(row, &odd).as_bytes(), &editions));
    assert!(told.iter().any(|told| told.contains("Dit verschil past niet bij de waarden eerder en nu")), "{told:?}");
}

#[test]
fn nobody_is_in_the_report_or_its_file() {
    let (editions, report, text) = example();
    let model = model_of(
        &editions,
        &["voorbeeld-2025", "voorbeeld-2026"].map(|id| bytes(&format!("assets/examples/{id}.csv"))),
    );
    let mut found_in_named = 0;
    let everything = format!("{report:?}\n{text}");
    let named = format!("{model:?}");
    for telling in tellings(&model) {
        assert!(!holds(&everything, &telling), "{telling:?} is told");
        found_in_named += usize::from(named.contains(&telling));
    }
    // The search finds what is there.
    assert!(found_in_named > 200, "{found_in_named}");
}

/// Everything that tells of one municipality.
fn tellings(model: &Model) -> Vec<String> {
    let mut tellings = Vec::new();
    for region in &model.regions {
        for municipality in region.edition.municipalities() {
            tellings.extend([municipality.code.to_string(), municipality.name.clone(), municipality.short.clone()]);
            let slug: String = municipality.name.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "-");
            tellings.push(slug);
        }
        for former in region.edition.former_municipalities() {
            tellings.extend([former.code.to_string(), former.name.clone()]);
        }
        for participant in &region.participants {
            let submission = &participant.submission;
            tellings.extend([submission.filled_at().to_string(), submission.filled_at().date().to_string()]);
            tellings.extend([submission.filled_at().date().compact(), submission.fingerprint().to_string()]);
            for response in submission.responses() {
                tellings.push(response.note().as_str().to_owned());
                // Roles stand in the questionnaire too.
                let role = response.answered_by().as_str();
                let is_known = region.edition.answerers().iter().any(|answerer| answerer.title == role);
                tellings.extend(Some(role.to_owned()).filter(|_| !is_known));
            }
        }
    }
    tellings.extend(model.files.iter().map(|file| file.file.to_string()));
    tellings.retain(|telling| !telling.trim().is_empty());
    tellings.sort();
    tellings.dedup();
    tellings
}

/// As a word of its own: a short name of three letters is in many words.
fn holds(text: &str, telling: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric();
    text.match_indices(telling).any(|(start, found)| {
        let before = text[..start].chars().next_back();
        let after = text[start + found.len()..].chars().next();
        !before.is_some_and(is_word) && !after.is_some_and(is_word)
    })
}

#[test]
fn files_are_told_apart_before_they_are_read() {
    let (.., text) = example();
    assert!(regional::is_regional(text.as_bytes()));
    assert!(regional::is_regional(with(&text, "cyberregio/1", "cyberregio/2").as_bytes()));
    assert!(!regional::is_regional(&bytes("assets/examples/voorbeeld-2026.csv")));
    assert!(!regional::is_regional(b""));
    let report = small_example().1;
    assert_eq!(regional::file_name(&report, day()), "cyberregio-toets-20261124.csv");
    assert!(small_editions().get("toets").is_none());
}
