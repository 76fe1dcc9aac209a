//! A figure over municipalities, with its lowest, median and highest.

use crate::id::MunicipalityCode;
use crate::order;
use crate::score::Temperature;

/// The mean of temperatures with what stands beside it. Everything is `None` or empty where nobody has a temperature.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Spread {
    /// The temperatures, lowest first, of equal ones by code.
    pub marks: Vec<Mark>,
    /// The plain mean.
    pub mean: Option<Temperature>,
    /// The lowest.
    pub lowest: Option<Temperature>,
    /// The middle one, or the mean of the middle two.
    pub median: Option<Temperature>,
    /// The highest.
    pub highest: Option<Temperature>,
    /// How many of them reach the basic level.
    pub reached: usize,
    /// Who sent, but too little for this figure: how many.
    pub without: usize,
}

/// The temperature of one municipality.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    /// Whose it is.
    pub municipality: MunicipalityCode,
    /// The temperature.
    pub temperature: Temperature,
    /// Whether it reaches the basic level.
    pub reached: bool,
}

impl Spread {
    pub(super) fn new<'a>(
        participants: impl Iterator<Item = (&'a MunicipalityCode, Option<Temperature>, bool)>,
    ) -> Self {
        let mut marks = Vec::new();
        let mut without = 0;
        for (municipality, temperature, reached) in participants {
            match temperature {
                Some(temperature) => marks.push(Mark { municipality: municipality.clone(), temperature, reached }),
                None => without += 1,
            }
        }
        order::sort_by(&mut marks, |a, b| {
            a.temperature.cmp(&b.temperature).then_with(|| a.municipality.cmp(&b.municipality))
        });
        let sorted: Vec<Temperature> = marks.iter().map(|mark| mark.temperature).collect();
        Self {
            mean: Temperature::mean(sorted.iter().copied()),
            lowest: sorted.first().copied(),
            median: Temperature::median(&sorted),
            highest: sorted.last().copied(),
            reached: marks.iter().filter(|mark| mark.reached).count(),
            without,
            marks,
        }
    }

    /// What the mean would be with this temperature for one municipality, or with none of it.
    pub fn mean_with(&self, municipality: &MunicipalityCode, temperature: Option<Temperature>) -> Option<Temperature> {
        let others = self.marks.iter().filter(|mark| mark.municipality != *municipality);
        Temperature::mean(others.map(|mark| mark.temperature).chain(temperature))
    }

    /// The `n` of the figure: how many municipalities have a temperature in it.
    pub fn municipalities(&self) -> usize {
        self.marks.len()
    }
}
