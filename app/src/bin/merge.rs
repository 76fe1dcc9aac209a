//! Samenvoegen.

fn main() {
    cyberthermometer::start(cyberthermometer::Part::Merge, cyberthermometer::parts::merge::view);
}
