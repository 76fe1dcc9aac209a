//! What several runs gave.

/// Figures of several runs: never one alone, since machines differ from moment to moment.
#[derive(Clone, Debug, Default)]
pub struct Figures(Vec<f64>);

impl Figures {
    /// Adds that of one more run.
    pub fn push(&mut self, figure: f64) {
        let place = self.0.partition_point(|other| *other <= figure);
        self.0.insert(place, figure);
    }

    /// The one in the middle, or the mean of the two there; 0 without runs.
    pub fn median(&self) -> f64 {
        let middle = self.0.len() / 2;
        match self.0.len() {
            0 => 0.0,
            length if length % 2 == 0 => f64::midpoint(self.0[middle - 1], self.0[middle]),
            _ => self.0[middle],
        }
    }

    /// The least; 0 without runs.
    pub fn min(&self) -> f64 {
        self.0.first().copied().unwrap_or_default()
    }

    /// The most; 0 without runs.
    pub fn max(&self) -> f64 {
        self.0.last().copied().unwrap_or_default()
    }

    /// `median (min – max)`, each times `unit`, with this many decimals.
    pub fn shown(&self, unit: f64, decimals: usize) -> String {
        let [median, min, max] = [self.median(), self.min(), self.max()].map(|figure| figure * unit);
        format!("{median:.decimals$} ({min:.decimals$} – {max:.decimals$})")
    }
}

impl FromIterator<f64> for Figures {
    fn from_iter<T: IntoIterator<Item = f64>>(figures: T) -> Self {
        let mut all = Self::default();
        figures.into_iter().for_each(|figure| all.push(figure));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        let figures: Figures = [3.0, 1.0, 2.0].into_iter().collect();
        assert_eq!(figures.shown(1.0, 0), "2 (1 – 3)");
        let figures: Figures = [4.0, 1.0, 2.0, 3.0].into_iter().collect();
        assert_eq!(figures.shown(10.0, 1), "25.0 (10.0 – 40.0)");
        assert_eq!(Figures::default().shown(1.0, 0), "0 (0 – 0)");
    }
}
