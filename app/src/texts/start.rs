//! Start.

use crate::texts::moment;
use scoring::Date;

/// The edition is not open yet.
pub(crate) fn not_open(title: &str, opens: Date) -> String {
    format!(
        "{title} gaat open op {}. U kunt alvast kijken en oefenen; stuur uw bestand pas daarna.",
        moment::date(opens)
    )
}

/// The edition has closed.
pub(crate) fn closed(title: &str, closes: Date) -> String {
    format!(
        "{title} is gesloten sinds {}. Uw antwoorden staan er nog en u kunt nog steeds een bestand maken. Overleg met de VAR of zij het nog meeneemt.",
        moment::date(closes)
    )
}
