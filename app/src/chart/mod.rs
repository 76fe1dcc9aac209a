//! Charts: what they show is decided in [`options`], as plain data and tested without a browser; [`mount`] alone touches ECharts.

pub(crate) mod mount;
pub(crate) mod options;
