//! Exact numbers as the file writes them.

use crate::fraction::{Difference, Fraction};

/// What every denominator of a mean over `n` municipalities divides, but for the `n`: see [`Fraction`].
const LARGEST: u128 = 12 * 5_342_931_457_063_200 * 27_720;

/// A fraction of 0 to 100 that can be a mean over this many municipalities. Others are refused: no sum of these can overflow.
pub(super) fn fraction(text: &str, over: usize) -> Option<Fraction> {
    let fraction = Fraction::parse(text)?;
    let whole = LARGEST.checked_mul(u128::try_from(over).ok()?)?;
    (fraction <= Fraction::whole(100) && whole.is_multiple_of(fraction.denominator())).then_some(fraction)
}

/// A difference of -100 to 100.
pub(super) fn difference(text: &str, over: usize) -> Option<Difference> {
    match text.strip_prefix('-') {
        Some(fall) => {
            let size = fraction(fall, over).filter(|size| *size > Fraction::ZERO)?;
            Some(Difference::between(size, Fraction::ZERO))
        }
        None => Some(Difference::between(Fraction::ZERO, fraction(text, over)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_is_that_of_the_score() {
        fn common(a: u128, b: u128) -> u128 {
            if b == 0 { a } else { common(b, a % b) }
        }
        let multiple = |last: u128| (1..=last).fold(1_u128, |all, next| all / common(all, next) * next);
        assert_eq!(LARGEST, 12 * multiple(40) * multiple(12));
    }

    #[test]
    fn only_what_can_be_a_mean_is_taken() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(fraction(text, 5).map(|found| found.to_string()).as_deref(), expected, "{text}");
        };
        check("725/12", Some("725/12"));
        check("100", Some("100"));
        check("0", Some("0"));
        for odd in
            ["", "-1", "101", "1/0", "2/4", "50/1", "1/41", "+1", "1/ 2", "1/2/3", "0/1", "1/999999999999999999999"]
        {
            check(odd, None);
        }
        assert_eq!(difference("-25/3", 5).map(|found| found.to_string()).as_deref(), Some("-25/3"));
        assert_eq!(difference("25/3", 5).map(|found| found.to_string()).as_deref(), Some("25/3"));
        assert_eq!((difference("-0", 5), difference("--1", 5)), (None, None));
    }
}
