//! The municipalities of a region by name.

use crate::components::region_reading::{Scale, ScaleMark};
use scoring::edition::Question;
use scoring::region::Spread;
use scoring::{Edition, MunicipalityCode};

/// The name of a municipality; its code where the edition lost it.
pub(super) fn name_of(edition: &Edition, code: &MunicipalityCode) -> String {
    edition.municipality(code.as_str()).map_or_else(|| code.to_string(), |found| found.name.clone())
}

/// The names of municipalities.
pub(super) fn names_of(edition: &Edition, codes: &[MunicipalityCode]) -> Vec<String> {
    codes.iter().map(|code| name_of(edition, code)).collect()
}

/// The titles of the offerings that help with a question.
pub(super) fn offerings(edition: &Edition, question: &Question) -> Vec<String> {
    question.offerings.iter().filter_map(|id| edition.offering(id)).map(|offering| offering.title.clone()).collect()
}

/// A figure with whose each mark is; `None` over nobody.
pub(super) fn scale(spread: &Spread, edition: &Edition) -> Option<Scale> {
    let marks = spread.marks.iter().map(|mark| ScaleMark {
        temperature: mark.temperature,
        reached: mark.reached,
        name: Some(name_of(edition, &mark.municipality)),
    });
    Some(Scale {
        marks: marks.collect(),
        mean: spread.mean?,
        lowest: spread.lowest?,
        median: spread.median?,
        highest: spread.highest?,
        reached: spread.reached,
        without: spread.without,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::region::sample;

    #[test]
    fn each_mark_has_its_name() {
        let model = sample::model(&["2025"]);
        let region = &model.regions[0];
        let total = scale(&region.total, &region.edition).unwrap();
        let names: Vec<_> = total.marks.iter().filter_map(|mark| mark.name.as_deref()).collect();
        assert_eq!(names, ["Dijkhaven", "Oudewaard", "Veenstede", "Zeewijk", "Nesselmeer"]);
        assert_eq!((total.reached, total.without), (1, 1));
    }
}
