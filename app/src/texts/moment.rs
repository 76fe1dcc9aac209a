//! Days and times as a Dutch reader writes them.

use crate::browser::clock::Local;
use scoring::Date;

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

fn month(number: u32) -> &'static str {
    usize::try_from(number).ok().and_then(|number| MONTHS.get(number.checked_sub(1)?).copied()).unwrap_or_default()
}

/// `14.32 uur`
pub(crate) fn time(moment: Local) -> String {
    format!("{}.{:02} uur", moment.hour, moment.minute)
}

/// `3 november`
pub(crate) fn day(moment: Local) -> String {
    format!("{} {}", moment.day, month(moment.month))
}

/// `3 november 2026 om 14.32 uur`
pub(crate) fn day_and_time(moment: Local) -> String {
    format!("{} {} om {}", day(moment), moment.year, time(moment))
}

/// `3 november 2026`
pub(crate) fn date(date: Date) -> String {
    format!("{} {} {}", date.day(), month(date.month().into()), date.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_the_dutch_way() {
        let moment = Local { day: 3, month: 11, year: 2026, hour: 9, minute: 5 };
        assert_eq!(time(moment), "9.05 uur");
        assert_eq!(day(moment), "3 november");
        assert_eq!(day_and_time(moment), "3 november 2026 om 9.05 uur");
        assert_eq!(Date::parse("2026-12-01").map(date).as_deref(), Some("1 december 2026"));
    }
}
