//! The clock: the only place that asks what time it is, and how this computer's owner writes it.

use js_sys::Date;
use scoring::Timestamp;
use wasm_bindgen::JsValue;

/// Now, in UTC, to the second. A clock outside the years 0 to 9999 counts as 1970.
pub(crate) fn now() -> Timestamp {
    #[expect(clippy::cast_possible_truncation, reason = "seconds since 1970 are whole numbers far below 2^53")]
    let seconds = (Date::now() / 1000.0).floor() as i64;
    Timestamp::from_unix_seconds(seconds).unwrap_or(Timestamp::EPOCH)
}

/// A moment as a Dutch reader's own clock shows it: day, month, year, hour, minute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Local {
    /// The day of the month, from 1.
    pub(crate) day: u32,
    /// The month, from 1.
    pub(crate) month: u32,
    /// The year.
    pub(crate) year: u32,
    /// The hour, 0 to 23.
    pub(crate) hour: u32,
    /// The minute, 0 to 59.
    pub(crate) minute: u32,
}

/// The moment in this computer's time zone.
pub(crate) fn local(moment: Timestamp) -> Local {
    #[expect(clippy::cast_precision_loss, reason = "seconds of the years 0 to 9999 are exact in a double")]
    let milliseconds = moment.unix_seconds() as f64 * 1000.0;
    let date = Date::new(&JsValue::from_f64(milliseconds));
    Local {
        day: date.get_date(),
        month: date.get_month() + 1,
        year: date.get_full_year(),
        hour: date.get_hours(),
        minute: date.get_minutes(),
    }
}
