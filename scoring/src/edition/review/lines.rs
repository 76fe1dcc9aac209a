//! Lines and columns of a text.

/// Where the lines of a text begin. A line ends at LF, as in every editor that makes JSON.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1)).collect();
        Self { text, starts }
    }

    /// The line and, on it, the character of a byte; both from 1.
    pub(super) fn place(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts[line - 1];
        let before = self.text.as_bytes().get(start..offset).unwrap_or_default();
        // Each character of UTF-8 has one byte that does not go on with another.
        let characters = before.iter().filter(|byte| (**byte & 0b1100_0000) != 0b1000_0000).count();
        (line, characters + 1)
    }

    /// The byte at a line and a column of bytes, both from 1; the nearest one where there is no such.
    pub(super) fn offset(&self, line: usize, column: usize) -> usize {
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        (start + column.saturating_sub(1)).min(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_characters_count_from_one() {
        let lines = Lines::new("é1\r\nab\n\nc");
        for (offset, place) in
            [(0, (1, 1)), (2, (1, 2)), (3, (1, 3)), (5, (2, 1)), (6, (2, 2)), (8, (3, 1)), (9, (4, 1)), (10, (4, 2))]
        {
            assert_eq!(lines.place(offset), place, "{offset}");
        }
        assert_eq!(Lines::new("").place(0), (1, 1));
        assert_eq!(lines.place(99), (4, 1), "beyond the end, the last line");
    }

    #[test]
    fn a_line_and_a_column_lead_back() {
        let lines = Lines::new("ab\ncd");
        assert_eq!([(1, 1), (2, 2), (2, 0), (7, 3)].map(|(line, column)| lines.offset(line, column)), [0, 4, 3, 5]);
    }
}
