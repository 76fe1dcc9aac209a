//! Exact fractions of unlimited whole numbers.

use num_bigint::BigInt;
use num_rational::BigRational;

/// An exact fraction, always in lowest terms. Temperatures, gains and changes are in degrees, coverages are shares (1 is all).
pub type Fraction = BigRational;

/// A reduced fraction as text: `"725/12"`, `"50"`, `"-100/3"` (source: design of the command line, `exact`).
#[must_use]
pub fn exact(value: &Fraction) -> String {
    value.to_string()
}

/// A whole number as a fraction.
pub(crate) fn whole(number: impl Into<BigInt>) -> Fraction {
    Fraction::from_integer(number.into())
}

/// One whole number over another, which may not be 0.
pub(crate) fn share(part: impl Into<BigInt>, of: impl Into<BigInt>) -> Fraction {
    Fraction::new(part.into(), of.into())
}

/// The plain mean; none of nothing.
pub(crate) fn mean(values: &[Fraction]) -> Option<Fraction> {
    if values.is_empty() {
        return None;
    }
    let mut sum = whole(0);
    for value in values {
        sum += value;
    }
    Some(sum / whole(values.len()))
}
