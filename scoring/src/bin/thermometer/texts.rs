//! The Dutch of the command line.

mod compare;

pub(crate) use self::compare::{NOTHING, SAME, WAS, compared, fate, list_of, nothing_changed, part};

/// `--help`.
pub(crate) const HELP: &str = "\
thermometer: leest, voegt samen en berekent bestanden van de Cyberthermometer.

Gebruik:
  thermometer check EDITIE.json          controleert een editie, of de lijst index.json
  thermometer compare OUD.json NIEUW.json
                                         zegt wat er tussen twee edities veranderd is
  thermometer score BESTAND…             berekent de temperaturen van inzendingen
  thermometer merge BESTAND…             voegt inzendingen samen
  thermometer sample --out MAP           maakt de voorbeeldedities en hun inzendingen

Opties:
  --editions MAP      de map met edities en hun index.json (anders: assets/editions)
  --now TIJDSTIP      rekent alsof het nu dit tijdstip is, zoals 2026-11-03T09:12:44Z
  --json              geeft alles als JSON
  --choose CONTROLE   kiest bij een conflict de inzending met dit controlegetal; mag vaker
  --out PAD           merge: schrijft het samengevoegde bestand; sample: de map
  --seed GETAL        sample: het begin van de toevalsgetallen (anders: 7)
  --apart             sample: een bestand per gemeente, niet per jaar
  -h, --help          deze uitleg

Uitkomst: 0 als alles is meegenomen, 1 als iets niet is meegenomen, in conflict is of niet klopt,
2 bij verkeerd gebruik of een bestand dat niet open kan.
";

pub(crate) const NO_COMMAND: &str =
    "geef een opdracht: check, compare, score, merge of sample. Zie thermometer --help.";

pub(crate) fn unknown_command(command: &str) -> String {
    format!("de opdracht {command} bestaat niet. Kies check, compare, score, merge of sample; zie thermometer --help.")
}

pub(crate) fn bad_usage(reason: &impl std::fmt::Display) -> String {
    format!("dit gebruik klopt niet ({reason}). Zie thermometer --help.")
}

pub(crate) fn option_elsewhere(option: &str, command: &str) -> String {
    format!("de optie {option} hoort niet bij {command}. Zie thermometer --help.")
}

pub(crate) fn bad_value(option: &str, value: &str, form: &str) -> String {
    format!("{option} {value} klopt niet: geef {form}.")
}

pub(crate) const FORM_TIMESTAMP: &str = "een tijdstip zoals 2026-11-03T09:12:44Z";
pub(crate) const FORM_FINGERPRINT: &str = "een controlegetal zoals sha-7f3a9c0be1d2";
pub(crate) const FORM_SEED: &str = "een geheel getal van 0 of meer";
pub(crate) const NO_FILE: &str = "geef ten minste één bestand. Zie thermometer --help.";
pub(crate) const ONE_EDITION: &str = "geef één editie. Zie thermometer --help.";
pub(crate) const TWO_EDITIONS: &str = "geef de oude en de nieuwe editie. Zie thermometer --help.";
pub(crate) const NO_FOLDER: &str = "geef met --out de map waarin de voorbeelden komen. Zie thermometer --help.";

pub(crate) fn cannot_open(path: &std::path::Path, reason: &impl std::fmt::Display) -> String {
    format!("{} kan niet open: {reason}", path.display())
}

pub(crate) fn cannot_write(path: &std::path::Path, reason: &impl std::fmt::Display) -> String {
    format!("{} kan niet geschreven worden: {reason}", path.display())
}

pub(crate) fn bad_edition(path: &std::path::Path, problems: &impl std::fmt::Display) -> String {
    format!("de editie {} klopt niet:\n{problems}", path.display())
}

pub(crate) fn nothing_to_choose(fingerprint: &impl std::fmt::Display) -> String {
    format!("geen van de inzendingen heeft het controlegetal {fingerprint}.")
}

pub(crate) fn progress(done: usize, all: usize) -> String {
    format!("{done} van {all} bestanden gelezen")
}

pub(crate) fn edition_is_right(id: &impl std::fmt::Display, questions: usize, themes: usize) -> String {
    format!("De editie {id} klopt: {questions} vragen in {themes} thema's.\n")
}

pub(crate) const INDEX_IS_RIGHT: &str = "De lijst van edities klopt.\n";

pub(crate) fn written(path: &std::path::Path) -> String {
    format!("Geschreven: {}\n", path.display())
}

pub(crate) const NOTHING_WRITTEN: &str = "Er is niets geschreven: geen enkele inzending is meegenomen.\n";
