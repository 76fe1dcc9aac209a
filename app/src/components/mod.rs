//! Pieces of pages: values in, callbacks out. None of them touches storage or computes a number.

pub(crate) mod alert;
pub(crate) mod answer_facts;
pub(crate) mod calculation;
pub(crate) mod chart_figure;
pub(crate) mod draft_gate;
pub(crate) mod drop_zone;
pub(crate) mod earlier_answer;
pub(crate) mod earlier_tick;
pub(crate) mod edition_gate;
pub(crate) mod frame;
pub(crate) mod in_steps;
pub(crate) mod municipality_marks;
pub(crate) mod print_button;
pub(crate) mod print_head;
pub(crate) mod question_card;
pub(crate) mod question_clash;
pub(crate) mod question_filter;
pub(crate) mod question_link;
pub(crate) mod region_reading;
pub(crate) mod rubric;
pub(crate) mod score_class;
pub(crate) mod standing;
pub(crate) mod storage_faults;
pub(crate) mod theme_nav;
pub(crate) mod thermometer;
pub(crate) mod unknown_municipality;
