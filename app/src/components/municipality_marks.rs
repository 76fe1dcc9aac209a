//! Municipalities as marks below a thermometer: each one its own, countable also where they coincide.
//!
//! Who is at 100 degrees stands right of the line of the basic level; who reached it is filled.

use crate::components::thermometer::{Axis, Bore, TOP, percent};
use crate::texts::region;
use leptos::prelude::*;
use scoring::order;

/// From the tube to the middle of the first row, in pixels.
const FIRST: u32 = 13;
/// From row to row, and from mark to mark right of the line.
const PITCH: u32 = 12;
/// Below the middle of the last row.
const LAST: u32 = 10;
/// For the name of the chosen mark.
const NAME: u32 = 16;
/// For the degrees along the foot.
const NUMBERS: u32 = 22;
/// Marks of one row are at least so far apart, in thousandths of the scale.
const APART: u16 = 22;
/// How many marks stand in a row right of the line.
const BEYOND: usize = 5;

/// A municipality on the scale.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Mark {
    /// Its temperature in thousandths of the scale.
    pub(crate) per_mille: u16,
    /// Whether it is at 100 degrees.
    pub(crate) at_hundred: bool,
    /// Whether it reaches the basic level.
    pub(crate) reached: bool,
    /// Its name and temperature, where names are shown.
    pub(crate) title: Option<String>,
    /// Its name, where it is the one that was chosen.
    pub(crate) chosen: Option<String>,
}

/// Where a mark stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Spot {
    /// Along the scale, in thousandths.
    Scale(u16),
    /// Right of the line of the basic level, in pixels from it.
    Beyond(u32),
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Placed {
    mark: Mark,
    spot: Spot,
    row: u32,
}

/// All marks of a thermometer, placed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Marks {
    placed: Vec<Placed>,
    rows: u32,
    reached: usize,
}

impl Marks {
    /// Places marks that stand lowest first.
    pub(crate) fn place(marks: impl IntoIterator<Item = Mark>) -> Self {
        let (at_hundred, below): (Vec<Mark>, Vec<Mark>) = marks.into_iter().partition(|mark| mark.at_hundred);
        let reached = at_hundred.iter().filter(|mark| mark.reached).count();
        let mut last_of_row: Vec<u16> = Vec::new();
        let mut placed = Vec::new();
        for mark in below {
            let free = last_of_row.iter().position(|last| last + APART <= mark.per_mille);
            let row = free.unwrap_or(last_of_row.len());
            match last_of_row.get_mut(row) {
                Some(last) => *last = mark.per_mille,
                None => last_of_row.push(mark.per_mille),
            }
            placed.push(Placed { spot: Spot::Scale(mark.per_mille), row: short(row), mark });
        }
        let (filled, hollow): (Vec<Mark>, Vec<Mark>) = at_hundred.into_iter().partition(|mark| mark.reached);
        for (place, mark) in filled.into_iter().chain(hollow).enumerate() {
            let spot = Spot::Beyond(PITCH * (1 + short(place % BEYOND)));
            placed.push(Placed { mark, spot, row: short(place / BEYOND) });
        }
        let rows = placed.iter().map(|placed| placed.row + 1).max().unwrap_or(1);
        // The chosen one is drawn last, over its neighbours.
        order::sort_by_key(&mut placed, |placed| placed.mark.chosen.is_some());
        Self { placed, rows, reached }
    }

    /// The room below the tube, in pixels.
    pub(crate) fn room(&self, axis: Axis) -> u32 {
        let name = if self.placed.iter().any(|placed| placed.mark.chosen.is_some()) { NAME } else { 0 };
        let numbers = if axis == Axis::Named { NUMBERS } else { 0 };
        FIRST + PITCH * (self.rows - 1) + LAST + name + numbers
    }
}

/// A place in a short list.
fn short(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// Draws the marks; a child of a [`crate::components::thermometer::Thermometer`] with [`Marks::room`].
#[component]
pub(crate) fn MunicipalityMarks(
    /// The marks.
    marks: Marks,
    /// How thick the tube is.
    #[prop(optional)]
    bore: Bore,
) -> impl IntoView {
    let first = TOP + bore.height() + FIRST;
    let name = first + PITCH * (marks.rows - 1) + LAST + NAME - 3;
    let (beyond, scale): (Vec<Placed>, Vec<Placed>) =
        marks.placed.into_iter().partition(|placed| matches!(placed.spot, Spot::Beyond(_)));
    let draw = move |placed: Vec<Placed>| placed.into_iter().map(|placed| one(placed, first, name)).collect_view();
    let count = (marks.reached > 0).then(|| {
        let y = TOP + bore.height() / 2 + 5;
        view! {
            <text class="ct-thermometer__count" x="8" y=y.to_string()>
                {region::reached(marks.reached)}
            </text>
        }
    });
    view! {
        {draw(scale)}
        <svg x="100%" overflow="visible">
            {count}
            {draw(beyond)}
        </svg>
    }
}

fn one(Placed { mark, spot, row }: Placed, first: u32, name: u32) -> impl IntoView {
    let x = match spot {
        Spot::Scale(per_mille) => percent(per_mille),
        Spot::Beyond(pixels) => pixels.to_string(),
    };
    let y = first + PITCH * row;
    let mut class = "ct-mark".to_owned();
    if matches!(spot, Spot::Scale(_)) {
        class.push_str(" ct-mark--scale");
    }
    if mark.reached {
        class.push_str(" ct-mark--reached");
    }
    if mark.chosen.is_some() {
        class.push_str(" ct-mark--chosen");
    }
    let radius = if mark.chosen.is_some() { "7" } else { "4.5" };
    let leader = mark.chosen.is_some().then(|| {
        view! {
            <line
                class="ct-thermometer__leader"
                x1=x.clone()
                x2=x.clone()
                y1=y.to_string()
                y2=(name - 11).to_string()
            />
        }
    });
    let called = mark.chosen.map(|called| {
        view! {
            <text class="ct-mark__name" x=x.clone() y=name.to_string()>
                {called}
            </text>
        }
    });
    view! {
        {leader}
        <circle class=class cx=x cy=y.to_string() r=radius>
            {mark.title.map(|title| view! { <title>{title}</title> })}
        </circle>
        {called}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(per_mille: u16, reached: bool) -> Mark {
        Mark { per_mille, at_hundred: per_mille == 1000, reached, title: None, chosen: None }
    }

    /// Every mark is there once, and no two cover each other.
    fn check(marks: Vec<Mark>, rows: u32) {
        let count = marks.len();
        let placed = Marks::place(marks);
        assert_eq!(placed.placed.len(), count);
        assert_eq!(placed.rows, rows);
        for (place, one) in placed.placed.iter().enumerate() {
            for other in &placed.placed[place + 1..] {
                let apart = match (one.spot, other.spot) {
                    (Spot::Scale(a), Spot::Scale(b)) => a.abs_diff(b) >= APART,
                    (Spot::Beyond(a), Spot::Beyond(b)) => a.abs_diff(b) >= PITCH,
                    _ => true,
                };
                assert!(apart || one.row != other.row, "{one:?} covers {other:?}");
            }
        }
    }

    #[test]
    fn marks_that_coincide_stand_below_each_other() {
        check(vec![], 1);
        check(vec![mark(500, false)], 1);
        check(vec![mark(500, false), mark(500, false), mark(500, false)], 3);
        check(vec![mark(500, false), mark(510, false), mark(521, false), mark(522, false)], 3);
        check((0..23).map(|_| mark(1000, true)).collect(), 5);
    }

    #[test]
    fn who_reached_it_stands_before_who_has_questions_open() {
        let marks = Marks::place([mark(1000, false), mark(1000, true), mark(400, false)]);
        let beyond: Vec<_> = marks.placed.iter().filter(|placed| placed.spot != Spot::Scale(400)).collect();
        assert_eq!((beyond[0].mark.reached, beyond[0].spot), (true, Spot::Beyond(12)));
        assert_eq!((beyond[1].mark.reached, beyond[1].spot), (false, Spot::Beyond(24)));
        assert_eq!(marks.reached, 1);
    }

    #[test]
    fn the_chosen_mark_is_drawn_last_and_has_room_for_its_name() {
        let chosen = Mark { chosen: Some("Dijkhaven".to_owned()), ..mark(300, false) };
        let marks = Marks::place([chosen.clone(), mark(700, false)]);
        assert_eq!(marks.placed.last().map(|placed| &placed.mark), Some(&chosen));
        assert_eq!(marks.room(Axis::Bare), FIRST + LAST + NAME);
        assert_eq!(Marks::place([mark(300, false)]).room(Axis::Named), FIRST + LAST + NUMBERS);
    }
}
