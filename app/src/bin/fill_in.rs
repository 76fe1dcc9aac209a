//! Start and Invullen.

fn main() {
    cyberthermometer::start(cyberthermometer::Part::FillIn, cyberthermometer::parts::fill_in::view);
}
