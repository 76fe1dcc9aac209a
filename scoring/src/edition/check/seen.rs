//! What must not stand in a list twice.

/// Names that were met.
#[derive(Default)]
pub(in crate::edition) struct Seen<'c>(Vec<&'c str>);

impl<'c> Seen<'c> {
    /// Whether it was not met before; names that differ in case only are the same.
    pub(in crate::edition) fn is_new(&mut self, name: &'c str) -> bool {
        let is_new = !self.0.iter().any(|other| other.eq_ignore_ascii_case(name));
        self.0.push(name);
        is_new
    }
}
