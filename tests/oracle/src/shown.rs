//! How a number is shown (scoring, "Shown", "Coverage", "Gain" and "Change").

use std::cmp::Ordering;

use num_bigint::BigInt;

use crate::fraction::{Fraction, share, whole};

/// A temperature as whole degrees, 0 to 100: halves up; what is not exactly 100 shows at most 99, and what is not exactly 0 shows
/// at least 1.
#[must_use]
pub fn shown_degrees(temperature: &Fraction) -> i64 {
    let rounded = small(&halves_up(temperature));
    if *temperature == whole(100) {
        100
    } else if *temperature == whole(0) {
        0
    } else {
        rounded.clamp(1, 99)
    }
}

/// A coverage (0 to 1) in whole percents, with the same two exceptions.
#[must_use]
pub fn shown_percent(coverage: &Fraction) -> i64 {
    shown_degrees(&(coverage * whole(100)))
}

/// A gain in degrees with one decimal and the Dutch comma, halves up, never "0,0" unless it is 0.
#[must_use]
pub fn shown_gain(gain: &Fraction) -> String {
    let mut tenths = small(&halves_up(&(gain * whole(10))));
    if *gain != whole(0) && tenths == 0 {
        tenths = 1;
    }
    format!("{},{}", tenths / 10, tenths % 10)
}

/// A change in whole degrees, halves away from zero; what is not exactly 0 is at least 1 or at most -1.
#[must_use]
pub fn shown_change(change: &Fraction) -> i64 {
    match change.cmp(&whole(0)) {
        Ordering::Equal => 0,
        Ordering::Greater => small(&halves_up(change)).max(1),
        Ordering::Less => -small(&halves_up(&-change)).max(1),
    }
}

/// The whole number nearest to it; of two equally near, the upper.
fn halves_up(value: &Fraction) -> BigInt {
    (value + share(1, 2)).floor().to_integer()
}

#[expect(
    clippy::expect_used,
    reason = "degrees, percents and tenths of degrees: at most 1000, or the calculation itself is wrong"
)]
fn small(number: &BigInt) -> i64 {
    i64::try_from(number).expect("degrees, percents and tenths of degrees are small")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn degrees_at_the_edges() {
        let hand = [
            (share(0, 1), 0),
            (share(1, 1_000_000), 1),
            (share(1, 2), 1),
            (share(149, 100), 1),
            (share(3, 2), 2),
            (share(725, 12), 60),
            (share(725, 9), 81),
            (share(121, 2), 61),
            (share(1209, 20), 60), // 60.45
            (share(197, 2), 99),
            (share(199, 2), 99),
            (share(99_999, 1000), 99),
            (share(100, 1), 100),
        ];
        for (temperature, shown) in hand {
            assert_eq!(shown_degrees(&temperature), shown, "{temperature}");
        }
    }

    #[test]
    fn percents_at_the_edges() {
        let hand =
            [(share(0, 12), 0), (share(1, 1000), 1), (share(1, 8), 13), (share(47, 48), 98), (share(999, 1000), 99)];
        for (coverage, shown) in hand {
            assert_eq!(shown_percent(&coverage), shown, "{coverage}");
        }
        assert_eq!(shown_percent(&share(12, 12)), 100);
    }

    #[test]
    fn gains_at_the_edges() {
        let hand = [
            (share(0, 1), "0,0"),
            (share(1, 1000), "0,1"),
            (share(1, 20), "0,1"),
            (share(149, 1000), "0,1"),
            (share(3, 20), "0,2"),
            (share(199, 200), "1,0"),
            (share(27, 20), "1,4"),
            (share(25, 1), "25,0"),
            (share(100, 1), "100,0"),
        ];
        for (gain, shown) in hand {
            assert_eq!(shown_gain(&gain), shown, "{gain}");
        }
    }

    #[test]
    fn changes_at_the_edges() {
        let hand = [
            (share(0, 1), 0),
            (share(1, 1000), 1),
            (share(-1, 1000), -1),
            (share(149, 100), 1),
            (share(-149, 100), -1),
            (share(3, 2), 2),
            (share(-3, 2), -2),
            (share(100, 3), 33),
            (share(-199, 2), -100),
            (share(-100, 1), -100),
        ];
        for (change, shown) in hand {
            assert_eq!(shown_change(&change), shown, "{change}");
        }
    }
}
