//! Rows and cells of a file as we write it: byte-order mark, `;`, CRLF, quotes exactly where section 1 has them.

/// The rows of a file as texts, the header among them: of the exchange file, or of another table that the app lets people save.
///
/// # Errors
///
/// In English, what is not as section 1 writes it.
pub fn rows(bytes: &[u8]) -> Result<Vec<Vec<String>>, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| format!("not UTF-8: {error}"))?;
    let text = text.strip_prefix('\u{feff}').ok_or("no byte-order mark")?;
    let characters: Vec<char> = text.chars().collect();

    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut at = 0;
    while at < characters.len() {
        let cell;
        (cell, at) = one_cell(&characters, at)?;
        row.push(cell);
        match characters[at..] {
            [';', ..] => at += 1,
            ['\r', '\n', ..] => {
                at += 2;
                rows.push(row);
                row = Vec::new();
            }
            _ => {
                return Err(format!("no ; or CRLF behind cell {} of row {}", row.len(), rows.len() + 1));
            }
        }
    }
    if row.is_empty() { Ok(rows) } else { Err("no CRLF at the end of the last row".to_owned()) }
}

/// The cell that begins at `at`, and where it ends.
fn one_cell(characters: &[char], mut at: usize) -> Result<(String, usize), String> {
    let mut cell = String::new();
    let quoted = characters[at] == '"';
    if quoted {
        at += 1;
        loop {
            match characters[at..] {
                ['"', '"', ..] => {
                    cell.push('"');
                    at += 2;
                }
                ['"', ..] => {
                    at += 1;
                    break;
                }
                [character, ..] => {
                    cell.push(character);
                    at += 1;
                }
                [] => return Err(format!("unclosed quote before {cell:?}")),
            }
        }
    } else {
        while at < characters.len() && !matches!(characters[at], ';' | '\r' | '\n') {
            cell.push(characters[at]);
            at += 1;
        }
    }
    if quoted == needs_quotes(&cell) {
        Ok((cell, at))
    } else {
        Err(format!("{cell:?} is quoted and need not be, or the other way round"))
    }
}

/// Exactly when it holds `;`, `,`, `"`, a tab or a line end, or begins or ends with a blank.
fn needs_quotes(cell: &str) -> bool {
    cell.contains([';', ',', '"', '\t', '\r', '\n'])
        || cell.starts_with(char::is_whitespace)
        || cell.ends_with(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Vec<String>>, String> {
        rows(format!("\u{feff}{text}").as_bytes())
    }

    #[test]
    fn cells_and_rows() {
        assert_eq!(read("a;b\r\n;\r\n").unwrap(), [["a", "b"], ["", ""]]);
        assert_eq!(read("\"a;\"\"b\"\"\nc\";d\r\n").unwrap(), [["a;\"b\"\nc", "d"]]);
        assert_eq!(read("\" a\";\"b\u{a0}\"\r\n").unwrap(), [[" a", "b\u{a0}"]]);
    }

    #[test]
    fn anything_else_is_refused() {
        for text in
            ["a;b", "a\n", "a\rb\r\n", "\"a\"\r\n", "a,b\r\n", "\"a;\r\n", " a\r\n", "\"a;\"b\r\n", "a\"b\r\n", "a;"]
        {
            assert!(read(text).is_err(), "{text:?}");
        }
        assert!(rows(b"a\r\n").is_err());
        assert!(rows(b"\xef\xbb\xbf\xff\r\n").is_err());
    }
}
