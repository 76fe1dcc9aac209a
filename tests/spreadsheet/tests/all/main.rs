//! Our files in a real LibreOffice. Run by `cargo xtask test`, which says where it is.

#[cfg(test)]
mod again;
#[cfg(test)]
mod document;
#[cfg(test)]
mod guarded;
#[cfg(test)]
mod support;
