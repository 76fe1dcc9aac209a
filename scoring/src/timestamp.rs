//! Dates and times as the edition and the exchange file write them. Nothing here asks a clock.

use std::fmt;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// A moment in UTC, to the second (column `ingevuld_op`). Years 0000 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Timestamp(i64);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Self = Self(0);

    /// From seconds since 1970-01-01T00:00:00Z; `None` outside the years 0000 to 9999.
    pub fn from_unix_seconds(seconds: i64) -> Option<Self> {
        let first = Date { year: 0, month: 1, day: 1 }.days() * DAY;
        let last = Date { year: 9999, month: 12, day: 31 }.days() * DAY + DAY - 1;
        (first..=last).contains(&seconds).then_some(Self(seconds))
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn unix_seconds(self) -> i64 {
        self.0
    }

    /// Reads exactly `YYYY-MM-DDThh:mm:ssZ`, a moment that exists; anything else is `None`. Leap seconds are not known.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let date = Date::parse(date)?;
        let time = time.strip_suffix('Z')?.as_bytes();
        let &[h1, h2, b':', m1, m2, b':', s1, s2] = time else {
            return None;
        };
        let (hour, minute, second) = (number(&[h1, h2])?, number(&[m1, m2])?, number(&[s1, s2])?);
        let exists = hour < 24 && minute < 60 && second < 60;
        exists.then(|| Self(date.days() * DAY + i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second)))
    }

    /// The UTC date.
    pub fn date(self) -> Date {
        Date::from_days(self.0.div_euclid(DAY))
    }

    /// Whether it lies more than a day after `now` (warning `future-timestamp`).
    pub const fn is_future(self, now: Self) -> bool {
        self.0 > now.0 + DAY
    }
}

impl fmt::Display for Timestamp {
    /// `2026-11-03T09:12:44Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let second = self.0.rem_euclid(DAY);
        write!(f, "{}T{:02}:{:02}:{:02}Z", self.date(), second / 3600, second / 60 % 60, second % 60)
    }
}

/// A day of the calendar (`opens` and `closes` of an edition). Years 0 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day that can be written.
    pub(crate) const FIRST: Self = Self { year: 0, month: 1, day: 1 };

    /// Reads exactly `YYYY-MM-DD`, a day that exists.
    pub fn parse(text: &str) -> Option<Self> {
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else {
            return None;
        };
        let year = number(&[y1, y2, y3, y4])?;
        let (month, day) = (u8::try_from(number(&[m1, m2])?).ok()?, u8::try_from(number(&[d1, d2])?).ok()?);
        let exists = (1..=12).contains(&month) && 1 <= day && day <= days_in(year, month);
        exists.then_some(Self { year, month, day })
    }

    /// Reads exactly [`Date::compact`], a day that exists.
    pub(crate) fn parse_compact(text: &str) -> Option<Self> {
        if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        Self::parse(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]))
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Without dashes, as in file names: `20261103`.
    pub fn compact(self) -> String {
        format!("{:04}{:02}{:02}", self.year, self.month, self.day)
    }

    /// The moment this day begins, in UTC.
    pub fn start(self) -> Timestamp {
        Timestamp(self.days() * DAY)
    }

    /// Days since 1970-01-01 (negative before).
    fn days(self) -> i64 {
        // Years are counted from March, so that the leap day is the last of the year.
        let (month, year) = (i64::from(self.month), i64::from(self.year));
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The day this many days after 1970-01-01, for the range that [`Timestamp`] holds to.
    fn from_days(days: i64) -> Self {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        Self {
            year: u16::try_from(year).unwrap_or(0),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }
}

impl fmt::Display for Date {
    /// `2026-11-03`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The number that these ASCII digits write; `None` where one is not a digit.
fn number(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0_u16, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u16::from(digit - b'0')))
}

/// Days of a month of the Gregorian calendar.
const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, seconds: Option<i64>) {
        assert_eq!(Timestamp::parse(text).map(Timestamp::unix_seconds), seconds, "{text}");
        if let Some(timestamp) = Timestamp::parse(text) {
            assert_eq!(timestamp.to_string(), text);
        }
    }

    #[test]
    fn moments_are_those_of_the_calendar() {
        // Seconds by `date -u -d … +%s`.
        check("1970-01-01T00:00:00Z", Some(0));
        check("2026-11-03T09:12:44Z", Some(1_793_697_164));
        check("2024-02-29T23:59:59Z", Some(1_709_251_199));
        check("0000-01-01T00:00:00Z", Some(-62_167_219_200));
        check("9999-12-31T23:59:59Z", Some(253_402_300_799));
    }

    #[test]
    fn nothing_but_the_exact_form_is_a_moment() {
        for text in [
            "",
            "2026-11-03",
            "2026-11-03T09:12:44",
            "2026-11-03 09:12:44Z",
            "2026-11-03T09:12Z",
            "2026-1-03T09:12:44Z",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "2026-11-03T24:00:00Z",
            "2026-11-03T09:60:44Z",
            "2026-11-03T09:12:60Z",
            "2026-11-03T09:12:44+01:00",
            "+026-11-03T09:12:44Z",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn every_day_of_the_range_comes_back() {
        let (first, last) = (Date::parse("0000-01-01").unwrap().days(), Date::parse("9999-12-31").unwrap().days());
        for days in first..=last {
            let date = Date::from_days(days);
            assert_eq!(date.days(), days);
            assert_eq!(Date::parse(&date.to_string()), Some(date));
        }
    }

    #[test]
    fn the_future_begins_after_a_day() {
        let now = Timestamp(1_000_000);
        assert!(!Timestamp(1_086_400).is_future(now));
        assert!(Timestamp(1_086_401).is_future(now));
    }
}
