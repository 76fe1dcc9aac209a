//! Putting things in order.
//!
//! Each `sort` of the standard library is made anew for every type and comparison, at 4 kB of WebAssembly a time (20 of them were 70 kB
//! of the region's page), and so is each `collect` into a map or a set, which sorts first. Here places are sorted, by one heap for all:
//! what is made anew is a comparison and a few moves. Nothing that this app sorts is long enough for the difference in speed to be seen.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Sorts, and leaves what is equal in the order in which it stood.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for (a, b) in swaps(items.len(), &|a, b| compare(&items[a], &items[b])) {
        items.swap(a, b);
    }
}

/// Sorts by what `key` gives, and leaves what is equal in the order in which it stood.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Which places to swap, one pair after the other, to put what stands at the places 0 to `count` in order.
fn swaps(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let heap: BinaryHeap<Place<'_>> = (0..count).map(|number| Place { number, compare }).collect();
    let mut order: Vec<usize> = heap.into_sorted_vec().into_iter().map(|place| place.number).collect();
    let mut swaps = Vec::new();
    for start in 0..count {
        // Round the circle of places that each wait for what stands at the next; what stood at the first comes to the last.
        let mut here = start;
        while order[here] != start {
            let next = order[here];
            swaps.push((here, next));
            order[here] = here;
            here = next;
        }
        order[here] = here;
    }
    swaps
}

/// A place, ordered by what stands there. No two are equal: of equal things the first comes first.
struct Place<'c> {
    number: usize,
    compare: &'c dyn Fn(usize, usize) -> Ordering,
}

impl Ord for Place<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.compare)(self.number, other.number).then(self.number.cmp(&other.number))
    }
}

impl PartialOrd for Place<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Place<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Place<'_> {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cmp::Reverse;

    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items in proptest::collection::vec((0_u8..6, any::<u16>()), 0..60)) {
            let (mut sorted, mut expected) = (items.clone(), items.clone());
            sort_by(&mut sorted, |a, b| b.0.cmp(&a.0));
            expected.sort_by_key(|item| Reverse(item.0));
            prop_assert_eq!(&sorted, &expected);
            sort_by_key(&mut sorted, |item| item.1);
            expected.sort_by_key(|item| item.1);
            prop_assert_eq!(&sorted, &expected);
        }
    }
}
