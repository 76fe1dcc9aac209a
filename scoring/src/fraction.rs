//! Exact numbers. No score is ever a floating-point number.

use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU128;
use std::ops::Add;

/// A number of 0 or more, exact and in lowest terms, so that equal numbers are equal values.
///
/// Wide enough for every figure of `docs/scoring.md`: with at most 40 questions a theme and 12 themes (which the edition's
/// check holds to), every denominator divides `12 · lcm(1..=40) · lcm(1..=12) · n`, which is below 2^72 · n for n municipalities.
///
/// Its text is that of `--json`: `"725/12"`, or `"50"` where the denominator is 1.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    numerator: u128,
    denominator: NonZeroU128,
}

impl Fraction {
    /// 0.
    pub const ZERO: Self = Self { numerator: 0, denominator: NonZeroU128::MIN };

    /// `numerator / denominator`, reduced.
    pub fn new(numerator: u128, denominator: NonZeroU128) -> Self {
        let divisor = greatest_common_divisor(numerator, denominator.get());
        // A divisor of a number that is not 0 leaves a number that is not 0.
        let reduced = NonZeroU128::new(denominator.get() / divisor).unwrap_or(NonZeroU128::MIN);
        Self { numerator: numerator / divisor, denominator: reduced }
    }

    /// A whole number.
    pub const fn whole(number: u128) -> Self {
        Self { numerator: number, denominator: NonZeroU128::MIN }
    }

    /// `part / whole`, or `None` for a whole of 0: nothing to divide by gives no figure, which is not 0.
    pub fn of(part: u128, whole: u128) -> Option<Self> {
        NonZeroU128::new(whole).map(|whole| Self::new(part, whole))
    }

    /// The number above the line, in lowest terms.
    pub const fn numerator(self) -> u128 {
        self.numerator
    }

    /// The number below the line, in lowest terms.
    pub const fn denominator(self) -> u128 {
        self.denominator.get()
    }

    /// This many times the number.
    #[must_use]
    pub fn times(self, factor: u128) -> Self {
        Self::new(self.numerator * factor, self.denominator)
    }

    /// The number divided by `divisor`; `None` for 0.
    pub fn divided_by(self, divisor: u128) -> Option<Self> {
        let divisor = NonZeroU128::new(divisor)?;
        // First what can be taken out, so that the product stays small.
        let common = greatest_common_divisor(self.numerator, divisor.get());
        Self::of(self.numerator / common, self.denominator.get() * (divisor.get() / common))
    }

    /// The plain mean; `None` of nothing.
    pub fn mean(numbers: impl IntoIterator<Item = Self>) -> Option<Self> {
        let (sum, count) = numbers.into_iter().fold((Self::ZERO, 0), |(sum, count), number| (sum + number, count + 1));
        sum.divided_by(count)
    }

    /// The nearest whole number, halves up.
    pub fn rounded(self) -> u128 {
        let whole = self.numerator / self.denominator;
        let rest = self.numerator % self.denominator;
        whole + u128::from(rest >= self.denominator.get() - rest)
    }

    /// Reads what its `Display` writes, and nothing else: in lowest terms.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (above, below) = text.split_once('/').unwrap_or((text, "1"));
        let fraction = Self::of(above.parse().ok()?, below.parse().ok()?)?;
        (fraction.to_string() == text).then_some(fraction)
    }

    /// Whole tenths: halves up, and 0 only for 0.
    pub(crate) fn whole_tenths(self) -> u128 {
        match self.times(10).rounded() {
            0 if self > Self::ZERO => 1,
            tenths => tenths,
        }
    }

    /// One decimal behind a comma: halves up, and never `0,0` unless it is 0.
    pub fn tenths(self) -> String {
        let tenths = self.whole_tenths();
        format!("{},{}", tenths / 10, tenths % 10)
    }

    /// To read: at most two decimals behind a comma, cut off and not rounded, with `…` where more follow (`"60,41…"`, `"0,5"`, `"50"`).
    pub fn decimals(self) -> String {
        let whole = self.numerator / self.denominator;
        let hundredfold = (self.numerator % self.denominator) * 100;
        let hundredths = hundredfold / self.denominator;
        let more = if hundredfold % self.denominator == 0 { "" } else { "…" };
        match (hundredths / 10, hundredths % 10) {
            (0, 0) if more.is_empty() => format!("{whole}"),
            (tenths, 0) if more.is_empty() => format!("{whole},{tenths}"),
            (tenths, hundredths) => format!("{whole},{tenths}{hundredths}{more}"),
        }
    }

    /// The distance between two numbers.
    #[must_use]
    pub fn distance(self, other: Self) -> Self {
        let common = greatest_common_divisor(self.denominator.get(), other.denominator.get());
        let own = self.numerator * (other.denominator.get() / common);
        let others = other.numerator * (self.denominator.get() / common);
        let denominator = self.denominator.get() / common * other.denominator.get();
        Self::of(own.abs_diff(others), denominator).unwrap_or(Self::ZERO)
    }
}

impl Add for Fraction {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        let common = greatest_common_divisor(self.denominator.get(), other.denominator.get());
        let own = self.numerator * (other.denominator.get() / common);
        let others = other.numerator * (self.denominator.get() / common);
        let denominator = self.denominator.get() / common * other.denominator.get();
        Self::of(own + others, denominator).unwrap_or(Self::ZERO)
    }
}

impl Ord for Fraction {
    /// By value.
    fn cmp(&self, other: &Self) -> Ordering {
        compare((self.numerator, self.denominator.get()), (other.numerator, other.denominator.get()))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.denominator.get() {
            1 => write!(f, "{}", self.numerator),
            denominator => write!(f, "{}/{denominator}", self.numerator),
        }
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The largest number that divides both; the other one where one is 0.
fn greatest_common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// Compares `a / b` with `c / d` by whole parts and then by the rests turned over (Euclid), so that no product can overflow.
fn compare((a, b): (u128, u128), (c, d): (u128, u128)) -> Ordering {
    (a / b).cmp(&(c / d)).then_with(|| match (a % b, c % d) {
        (0, 0) => Ordering::Equal,
        (0, _) => Ordering::Less,
        (_, 0) => Ordering::Greater,
        // rest / b < other / d exactly when d / other < b / rest.
        (rest, other) => compare((d, other), (b, rest)),
    })
}

/// By how much a number rose or fell, exactly. Its text has a minus where it fell: `"-25/3"`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    size: Fraction,
    falls: bool,
}

impl Difference {
    /// From one number to another: positive when it rose.
    pub fn between(before: Fraction, after: Fraction) -> Self {
        Self { size: before.distance(after), falls: after < before }
    }

    /// Whether it rose (`Greater`), stayed the same or fell.
    pub fn direction(self) -> Ordering {
        match (self.size == Fraction::ZERO, self.falls) {
            (true, _) => Ordering::Equal,
            (false, true) => Ordering::Less,
            (false, false) => Ordering::Greater,
        }
    }

    /// How much, without its sign.
    pub const fn size(self) -> Fraction {
        self.size
    }

    /// Whole degrees as shown: halves away from zero, and at least 1 or -1 for what is not exactly 0 (`docs/scoring.md`, Change).
    pub fn shown(self) -> i64 {
        let degrees = match i64::try_from(self.size.rounded()).unwrap_or(i64::MAX) {
            0 if self.size != Fraction::ZERO => 1,
            degrees => degrees,
        };
        if self.falls { -degrees } else { degrees }
    }
}

impl Ord for Difference {
    /// From the largest fall to the largest rise.
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.falls, other.falls) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.size.cmp(&other.size),
            (true, true) => other.size.cmp(&self.size),
        }
    }
}

impl PartialOrd for Difference {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.falls { write!(f, "-{}", self.size) } else { write!(f, "{}", self.size) }
    }
}

impl fmt::Debug for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod decimals {
    use super::Fraction;

    fn check(part: u128, whole: u128, expected: &str) {
        assert_eq!(Fraction::of(part, whole).unwrap().decimals(), expected);
    }

    #[test]
    fn decimals_are_cut_off_and_say_when_more_follow() {
        check(725, 12, "60,41…");
        check(200, 3, "66,66…");
        check(1, 2, "0,5");
        check(3, 4, "0,75");
        check(50, 1, "50");
        check(1, 1000, "0,00…");
        check(301, 100, "3,01");
        check(0, 7, "0");
    }
}
