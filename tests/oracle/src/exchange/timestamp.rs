//! `ingevuld_op`: a UTC time, exactly `YYYY-MM-DDThh:mm:ssZ`.

/// The seconds from the year 0 to this time; none of what is not such a time.
pub(crate) fn seconds(timestamp: &str) -> Option<u64> {
    let form = timestamp.replace(|character: char| character.is_ascii_digit(), "9");
    if form != "9999-99-99T99:99:99Z" {
        return None;
    }
    let number = |from: usize, to: usize| timestamp[from..to].parse::<u64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    if !(1..=12).contains(&month)
        || day < 1
        || day > days_in_month(year, month)
        || hour > 23
        || minute > 59
        || second > 59
    {
        return None;
    }
    let mut days = day - 1;
    for earlier in 0..year {
        days += if is_leap(earlier) { 366 } else { 365 };
    }
    for earlier in 1..month {
        days += days_in_month(year, earlier);
    }
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

fn is_leap(year: u64) -> bool {
    (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400)
}

fn days_in_month(year: u64, month: u64) -> u64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_that_exist() {
        let at = |text| seconds(text).unwrap();
        assert_eq!(at("2026-03-01T00:00:00Z") - at("2026-02-28T23:59:59Z"), 1);
        assert_eq!(at("2024-03-01T00:00:00Z") - at("2024-02-28T00:00:00Z"), 2 * 86_400);
        // 1970 to 2000: 30 years of 365 days and the leap days of 1972, 76, 80, 84, 88, 92, 96.
        assert_eq!(at("2000-01-01T00:00:00Z") - at("1970-01-01T00:00:00Z"), (30 * 365 + 7) * 86_400);
    }

    #[test]
    fn times_that_do_not() {
        for text in [
            "",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01 00:00:00Z",
            "2026-01-01T00:00:00",
            "2026-1-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "२०२६-01-01T00:00:00Z",
        ] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
