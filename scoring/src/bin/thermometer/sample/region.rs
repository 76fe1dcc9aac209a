//! The invented region. No name here is that of a real municipality, town or village, as far as we know.

use scoring::MunicipalityCode;
use scoring::edition::{FormerMunicipality, Municipality, Tile};

/// Name, short name, row and column on the map.
const MUNICIPALITIES: [(&str, &str, u8, u8); 23] = [
    ("Biezelhaven", "BIE", 1, 0),
    ("Dorenplaat", "DOR", 1, 1),
    ("Elzenmonde", "ELZ", 1, 2),
    ("Fluitenkapelle", "FLU", 1, 3),
    ("Gravelsluis", "GRA", 1, 4),
    ("Hazenkoog", "HAZ", 1, 5),
    ("IJzerbeke aan de Waal", "IJZ", 2, 0),
    ("Kalkerhoekse Gors", "KAL", 2, 1),
    ("Lindermark", "LIN", 2, 2),
    ("Meerlanderzand", "MEE", 2, 3),
    ("Noorderplaat", "NOO", 2, 4),
    ("Oeverdrecht", "OEV", 2, 5),
    ("Popelwaard", "POP", 2, 6),
    ("Quakelmeer", "QUA", 2, 7),
    ("Rietwijkerzijl", "RIE", 3, 0),
    ("Schelpenisse", "SCH", 3, 2),
    ("Turfkerk-Oosterwaal", "TUR", 3, 3),
    ("Uilenmonde", "UIL", 3, 4),
    ("Vlierhuizen aan Zee", "VLI", 3, 5),
    ("Waaldergeest", "WAA", 3, 6),
    ("Zilverkoog", "ZIL", 3, 7),
    ("Brugginghaven", "BRU", 0, 3),
    ("Duinveldorp", "DUI", 4, 4),
];

/// The municipalities `GM9001` to `GM9023`.
pub(super) fn municipalities() -> Vec<Municipality> {
    MUNICIPALITIES
        .iter()
        .enumerate()
        .map(|(index, &(name, short, row, column))| Municipality {
            code: code(index + 1),
            name: name.to_owned(),
            short: short.to_owned(),
            tile: Tile { row, column },
        })
        .collect()
}

/// One that went into another, so that its message can be seen.
pub(super) fn former() -> FormerMunicipality {
    FormerMunicipality { code: code(24), name: "Kleizand".to_owned(), successor: code(15) }
}

fn code(number: usize) -> MunicipalityCode {
    MunicipalityCode::new(&format!("GM90{number:02}"))
}
