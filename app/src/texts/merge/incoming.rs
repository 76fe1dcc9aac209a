//! Samenvoegen: files on their way in, and where they stay.

use super::{counted, files};
use crate::browser::storage::StorageFault;
use crate::state::incoming::{Refusal, TOTAL_LIMIT, Taken};
use crate::state::reader::Progress;
use scoring::exchange;

/// The button of the file field.
pub(crate) const CHOOSE: &str = "Bestanden kiezen";
/// The button of the field for a folder.
pub(crate) const CHOOSE_FOLDER: &str = "Map kiezen";
/// What else can be done with files.
pub(crate) const DROP: &str =
    "of sleep bestanden of mappen naar deze pagina. Plakken kan ook: een bestand, of een tabel uit een bericht.";
/// While files hang over the page.
pub(crate) const DROP_NOW: &str = "Laat de bestanden los om ze te openen.";
/// Stops what is on its way.
pub(crate) const STOP: &str = "Stop met lezen";
/// Said once it stopped.
pub(crate) const STOPPED: &str = "Gestopt. Van deze bestanden is niets toegevoegd.";
/// Before a drop that was refused.
pub(crate) const REFUSED: &str = "Te veel ineens.";
/// Before what is told of storage.
pub(crate) const NOT_KEPT: &str = "Niet bewaard.";
/// How long files stay here.
pub(crate) const STAYS: &str = "Deze bestanden en uw keuzes blijven in deze browser staan tot u ze wist. Sla het samengevoegde bestand op om op een andere computer verder te gaan, en voor de zekerheid.";
/// Where the files that came in are listed.
pub(crate) const FILES: &str = "Bestanden vervangen of weghalen";
/// What that list is, for a screen reader.
pub(crate) const FILES_CAPTION: &str = "Alle bestanden die nu open zijn";
/// Its columns.
pub(crate) const FILES_COLUMNS: [&str; 4] = ["Bestand", "Toegevoegd", "Grootte", "Wat u kunt doen"];
/// Puts another file in the place of this one.
pub(crate) const REPLACE: &str = "Vervang";
/// Takes it out.
pub(crate) const TAKE_OUT: &str = "Haal weg";
/// Of a file that the app carries itself.
pub(crate) const OWN: &str = "voorbeeld";

/// The name of a text that was pasted.
pub(crate) fn pasted(number: usize) -> String {
    format!("geplakte tekst {number}.csv")
}

/// `3 van 25 bestanden gelezen`; of one file how much of it.
pub(crate) fn progress(progress: Progress) -> String {
    match progress {
        Progress { read: 0, share, of: 1, .. } => format!("{}% van het bestand gelezen", share / 10),
        Progress { read, of, .. } => format!("{read} van {} gelezen", files(of)),
    }
}

/// Said when reading begins.
pub(crate) fn reading(of: usize) -> String {
    if of == 1 { "1 bestand wordt gelezen.".to_owned() } else { format!("{of} bestanden worden gelezen.") }
}

/// What came of a drop; `None` where the receipt says it all.
pub(crate) fn taken(taken: Taken) -> Option<String> {
    match taken {
        Taken { known: 0, .. } => None,
        Taken { added: 0, known: 1 } => Some("Dit bestand was er al. Er is niets veranderd.".to_owned()),
        Taken { added: 0, known } => Some(format!("Deze {known} bestanden waren er al. Er is niets veranderd.")),
        Taken { added, known } => {
            let were = if known == 1 { "was" } else { "waren" };
            Some(format!("{} toegevoegd; {} {were} er al.", files(added), counted(known, "ander", "andere")))
        }
    }
}

/// Why a drop was refused, and what to do.
pub(crate) fn refused(refusal: Refusal) -> String {
    match refusal {
        Refusal::Count(count) => {
            exchange::refuse_by_count(count).map_or_else(String::new, |problem| problem.to_string())
        }
        Refusal::Size(bytes) => format!(
            "Alle bestanden samen zouden {} groot zijn. Deze pagina kan {} aan. Er is niets toegevoegd. Voeg eerst een deel samen en sla dat op, of haal bestanden weg.",
            size(bytes),
            size(TOTAL_LIMIT)
        ),
    }
}

/// Why files are not kept, and what to do.
pub(crate) const fn not_kept(fault: StorageFault) -> &'static str {
    match fault {
        StorageFault::Forbidden => {
            "Deze browser bewaart niets van deze pagina. U kunt gewoon werken, maar de bestanden en uw keuzes verdwijnen als u de pagina sluit. Sla daarom het samengevoegde bestand op."
        }
        StorageFault::Full | StorageFault::Cleared => {
            "De opslag van deze browser is vol of werkt niet. Uw laatste wijziging staat alleen op deze pagina en verdwijnt als u die sluit. Sla daarom het samengevoegde bestand op."
        }
    }
}

/// `12 kB`, `1,4 MB`: thousands, as a file manager counts. Less than a kilobyte is one.
pub(crate) fn size(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    if bytes < 1_000_000 {
        format!("{} kB", bytes.div_ceil(1_000).max(1))
    } else if tenths.is_multiple_of(10) {
        format!("{} MB", tenths / 10)
    } else {
        format!("{},{} MB", tenths / 10, tenths % 10)
    }
}

/// Said when a file was taken out.
pub(crate) fn taken_out(name: &str) -> String {
    format!("{name} is weggehaald en telt niet meer mee.")
}

/// How many of a long list stand on the page.
pub(crate) fn shown(shown: usize, of: usize, what: &str) -> String {
    let blank = if what.is_empty() { "" } else { " " };
    format!("{shown} van {of}{blank}{what} staan op de pagina.")
}

/// Puts more of them on the page.
pub(crate) fn show_more(more: usize) -> String {
    format!("Toon nog {more}")
}

/// Puts all of them on the page.
pub(crate) const SHOW_ALL: &str = "Toon alles";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_there_already_is_told() {
        assert_eq!(taken(Taken { added: 3, known: 0 }), None);
        assert_eq!(taken(Taken { added: 1, known: 1 }).as_deref(), Some("1 bestand toegevoegd; 1 ander was er al."));
        assert_eq!(
            taken(Taken { added: 2, known: 5 }).as_deref(),
            Some("2 bestanden toegevoegd; 5 andere waren er al.")
        );
        assert!(taken(Taken { added: 0, known: 2 }).unwrap().starts_with("Deze 2 bestanden waren er al."));
    }

    #[test]
    fn progress_is_told_in_files_or_of_one_file_in_percents() {
        let of = |of| Progress { opened: of, read: 0, share: 437, of };
        assert_eq!(progress(of(1)), "43% van het bestand gelezen");
        assert_eq!(progress(Progress { read: 3, ..of(25) }), "3 van 25 bestanden gelezen");
        assert_eq!(progress(Progress { read: 1, ..of(1) }), "1 van 1 bestand gelezen");
        assert_eq!(of(25).bar(), "25.437");
    }

    #[test]
    fn sizes_are_told_in_round_numbers() {
        let all = [0, 999, 1_001, 999_999, 1_000_000, 1_350_001, TOTAL_LIMIT].map(size);
        assert_eq!(all, ["1 kB", "1 kB", "2 kB", "1000 kB", "1 MB", "1,4 MB", "256 MB"]);
        assert!(refused(Refusal::Size(300_000_000)).contains("300 MB"));
        assert!(refused(Refusal::Count(1_001)).contains("1.001"));
    }
}
