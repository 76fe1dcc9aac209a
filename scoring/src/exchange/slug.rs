//! Names in file names.

/// Letters of the Latin script with what is left of them in ASCII after NFKD, from U+00A0 to U+024F. The whole of NFKD would be some
/// 100 kB in the app, for names of municipalities; a test compares this table with it.
const LETTERS: &[(&str, &str)] = &[
    ("ªÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧ", "a"),
    ("ÇçĆćĈĉĊċČč", "c"),
    ("Ďď", "d"),
    ("ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩ", "e"),
    ("ĜĝĞğĠġĢģǦǧǴǵ", "g"),
    ("ĤĥȞȟ", "h"),
    ("ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋ", "i"),
    ("Ĳĳ", "ij"),
    ("Ĵĵǰ", "j"),
    ("ĶķǨǩ", "k"),
    ("ĹĺĻļĽľ", "l"),
    ("Ŀŀ", "l·"),
    ("ÑñŃńŅņŇňǸǹ", "n"),
    ("ŉ", "ʼn"),
    ("ºÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱ", "o"),
    ("ŔŕŖŗŘřȐȑȒȓ", "r"),
    ("ŚśŜŝŞşŠšſȘș", "s"),
    ("ŢţŤťȚț", "t"),
    ("ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗ", "u"),
    ("Ŵŵ", "w"),
    ("ÝýÿŶŷŸȲȳ", "y"),
    ("ŹźŻżŽž", "z"),
    ("ǄǅǆǱǲǳ", "dz"),
    ("Ǉǈǉ", "lj"),
    ("Ǌǋǌ", "nj"),
    ("¨¯´¸", " "),
    ("¹", "1"),
    ("²", "2"),
    ("³", "3"),
    ("¼", "1⁄4"),
    ("½", "1⁄2"),
    ("¾", "3⁄4"),
];

/// A name as a slug: NFKD, ASCII, lower case, and a single `-` for whatever else stands between letters and digits. May be empty.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::new();
    let mut gap = false;
    let mut push = |c: char| {
        if c.is_ascii_alphanumeric() {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.push(c.to_ascii_lowercase());
        } else if !is_mark(c) {
            gap = true;
        }
    };
    for c in name.chars() {
        match LETTERS.iter().find(|(letters, _)| letters.contains(c)) {
            Some((_, plain)) if !c.is_ascii() => plain.chars().for_each(&mut push),
            _ => push(c),
        }
    }
    slug
}

/// The marks that NFKD takes apart from their letter, and what is no ASCII: they vanish without a gap.
fn is_mark(c: char) -> bool {
    !c.is_ascii() && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    #[test]
    fn names_become_slugs() {
        for (name, expected) in [
            ("Rotterdam", "rotterdam"),
            ("Krimpen aan den IJssel", "krimpen-aan-den-ijssel"),
            ("Goeree-Overflakkee", "goeree-overflakkee"),
            ("'s-Gravenhage", "s-gravenhage"),
            ("Súdwest-Fryslân", "sudwest-fryslan"),
            ("Ĳsselstein (U.)", "ijsselstein-u"),
            ("  A  &  B  ", "a-b"),
            ("łódź", "odz"),
            ("東京", ""),
        ] {
            assert_eq!(slug(name), expected, "{name}");
        }
    }

    #[test]
    fn the_table_is_nfkd() {
        for c in ('\u{a0}'..='\u{24f}').chain(std::iter::once('e')) {
            let decomposed: String = c.nfkd().filter(char::is_ascii).collect::<String>().to_ascii_lowercase();
            let between = format!("x{c}y");
            let expected: String = slug(&format!("x{decomposed}y"));
            assert_eq!(slug(&between), expected, "U+{:04X} {c}", u32::from(c));
        }
    }
}
