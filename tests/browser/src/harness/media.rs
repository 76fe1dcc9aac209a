//! [`Media`]: what a person's system asks of a page.

/// Light or dark, less motion, own colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Media {
    /// The dark theme.
    pub(crate) dark: bool,
    /// Less motion.
    pub(crate) reduced_motion: bool,
    /// The person's own few colours.
    pub(crate) forced_colours: bool,
}
