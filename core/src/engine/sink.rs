//! Where the walk writes to: one seam for JSON bytes, for nothing at all, and for a host's own objects.

/// Takes the checked values in the order in which the source holds them.
///
/// Every text of a number is canonical: digits, at most one point, a minus sign, no exponent.
pub trait Sink {
    /// Forgets all that was written: the value begins anew.
    fn reset(&mut self);
    /// `null`.
    fn null(&mut self);
    /// `true` or `false`.
    fn boolean(&mut self, value: bool);
    /// A whole number.
    fn integer(&mut self, literal: &str);
    /// A decimal.
    fn decimal(&mut self, literal: &str);
    /// A text.
    fn text(&mut self, text: &str);
    /// A date, `YYYY-MM-DD`.
    fn date(&mut self, text: &str) {
        self.text(text);
    }
    /// A date with time, as the vendor writes it. `false`: the host could not hold every digit of its seconds.
    fn date_time(&mut self, text: &str) -> bool {
        self.text(text);
        true
    }
    /// A date that the vendor writes otherwise, and the same as `YYYY-MM-DD`.
    fn date_as(&mut self, text: &str, iso: &str) {
        let _ = iso;
        self.text(text);
    }
    /// A date with time that the vendor writes otherwise, and the same as `YYYY-MM-DDTHH:MM:SS`.
    fn date_time_as(&mut self, text: &str, iso: &str) {
        let _ = iso;
        self.text(text);
    }
    /// A UUID.
    fn uuid(&mut self, text: &str) {
        self.text(text);
    }
    /// A list begins.
    fn begin_list(&mut self);
    /// An item of the list that is open follows.
    fn item(&mut self);
    /// The list ends.
    fn end_list(&mut self);
    /// An object begins.
    fn begin_object(&mut self);
    /// An entry of the open object follows. `rank` is its place in the table: entries come out in the order of their ranks, those with the same
    /// rank as they came in.
    fn key(&mut self, name: &str, rank: u16);
    /// The object ends.
    fn end_object(&mut self);
}

/// With the feature `small` one copy of the walk serves all of our sinks, at the price of indirect calls.
#[cfg(feature = "small")]
pub(crate) fn erase(sink: &mut dyn Sink) -> &mut dyn Sink {
    sink
}

/// Without the feature `small` each sink has its own copy of the walk, the fastest.
#[cfg(not(feature = "small"))]
pub(crate) fn erase<S: Sink>(sink: &mut S) -> &mut S {
    sink
}

/// Takes nothing: for a verdict alone.
#[derive(Debug, Default)]
pub struct Nothing;

impl Sink for Nothing {
    fn reset(&mut self) {}
    fn null(&mut self) {}
    fn boolean(&mut self, _: bool) {}
    fn integer(&mut self, _: &str) {}
    fn decimal(&mut self, _: &str) {}
    fn text(&mut self, _: &str) {}
    fn begin_list(&mut self) {}
    fn item(&mut self) {}
    fn end_list(&mut self) {}
    fn begin_object(&mut self) {}
    fn key(&mut self, _: &str, _: u16) {}
    fn end_object(&mut self) {}
}
