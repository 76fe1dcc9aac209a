//! The class of a score: one scale by lightness, which the legend names.

/// The class of a cell or a tile with this temperature, in shown degrees. *Reached* goes by the status, not by the figure.
pub(crate) const fn score_class(degrees: u8, reached: bool) -> &'static str {
    match (reached, degrees) {
        (true, _) => "ct-score--reached",
        (false, 0..40) => "ct-score--1",
        (false, 40..60) => "ct-score--2",
        (false, 60..80) => "ct-score--3",
        (false, 80..) => "ct-score--4",
    }
}

/// The class of a cell or a tile without a temperature.
pub(crate) const NO_SCORE: &str = "ct-score--none";

/// The classes with their names, lowest first, without the one of no score.
pub(crate) const CLASSES: [(&str, &str); 5] = [
    ("ct-score--1", "onder 40°"),
    ("ct-score--2", "40–59°"),
    ("ct-score--3", "60–79°"),
    ("ct-score--4", "80–99°"),
    ("ct-score--reached", "basisniveau bereikt"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(degrees: u8, reached: bool, expected: &str) {
        assert_eq!(score_class(degrees, reached), expected);
    }

    #[test]
    fn a_class_ends_where_its_name_says() {
        check(0, false, "ct-score--1");
        check(39, false, "ct-score--1");
        check(40, false, "ct-score--2");
        check(59, false, "ct-score--2");
        check(60, false, "ct-score--3");
        check(80, false, "ct-score--4");
        check(100, false, "ct-score--4");
        check(100, true, "ct-score--reached");
    }
}
