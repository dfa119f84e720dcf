//! Exact decimals, told from their literals: no number becomes a binary float here, save where the question is what a float would make of it.

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

/// The most digits of a number written without exponent; `1e999999999` is short to write and long to read.
const MAX_DIGITS: usize = 400;

/// An exponent beyond this is as good as this.
const MAX_EXPONENT: i64 = 1 << 40;

/// The most places of a number of 16 or 17 digits that is held against a float: with them, all of it fits 128 bits.
const MAX_LONG_PLACES: u32 = 20;

/// A number literal taken apart: its digits, and where the decimal point stands among them.
///
/// All that is asked goes by the value, so that `1.50`, `15e-1` and `1.5` answer the same; only [`Literal::written_scale`] goes by the writing.
#[derive(Clone, Copy, Debug)]
pub struct Literal<'a> {
    /// The whole literal.
    text: &'a str,
    negative: bool,
    /// The digits before the point: one zero, or none in front.
    whole: &'a str,
    /// The digits behind the point, none if there is no point.
    fraction: &'a str,
    exponent: i64,
}

/// Takes a literal apart; `None` if it is not a number as JSON writes it.
#[inline]
pub fn parse(literal: &str) -> Option<Literal<'_>> {
    let unsigned = literal.strip_prefix('-').unwrap_or(literal);
    let (whole, rest) = split_digits(unsigned)?;
    if whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => split_digits(rest)?,
        None => ("", rest),
    };
    let exponent = match rest.as_bytes().split_first() {
        None => 0,
        Some((b'e' | b'E', exponent)) => parse_exponent(exponent)?,
        Some(_) => return None,
    };
    Some(Literal { text: literal, negative: unsigned.len() < literal.len(), whole, fraction, exponent })
}

/// At least one digit, and what follows.
#[inline]
fn split_digits(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 { None } else { text.split_at_checked(digits) }
}

fn parse_exponent(text: &[u8]) -> Option<i64> {
    let (negative, digits) = match text.split_first()? {
        (b'-', digits) => (true, digits),
        (b'+', digits) => (false, digits),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let size =
        digits.iter().fold(0, |size: i64, digit| (size * 10 + i64::from(digit - b'0')).min(MAX_EXPONENT));
    Some(if negative { -size } else { size })
}

/// A count that can not be below zero.
fn count(places: i64) -> usize {
    usize::try_from(places.max(0)).unwrap_or(usize::MAX)
}

impl<'a> Literal<'a> {
    /// Whether a minus sign is written, which a zero may have too.
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether it is zero.
    pub fn is_zero(&self) -> bool {
        self.whole == "0" && self.fraction.bytes().all(|digit| digit == b'0')
    }

    /// Whether it is a whole number: `1.0` and `1e2` are.
    pub fn is_integer(&self) -> bool {
        self.scale() == 0
    }

    /// Digits before the point; `0.5` has none.
    pub fn integer_digits(&self) -> usize {
        if self.is_zero() { 0 } else { count(self.point() - self.first()) }
    }

    /// Places behind the point that the value needs: zeros at the end do not count.
    pub fn scale(&self) -> usize {
        match self.fraction.len() {
            0 if self.exponent >= 0 => 0,
            _ if self.is_zero() => 0,
            _ => count(self.last() - self.point()),
        }
    }

    /// Places behind the point that the canonical text has, zeros at the end and all.
    pub fn written_scale(&self) -> usize {
        match self.exponent {
            0 => self.fraction.len(),
            _ if self.is_zero() => 0,
            exponent => count(self.fraction.len() as i64 - exponent),
        }
    }

    /// Digits from the first that is not zero to the last that is not; zero has none.
    pub fn significant_digits(&self) -> usize {
        if self.is_zero() { 0 } else { count(self.last() - self.first()) }
    }

    /// The value, if it is whole and fits.
    pub fn to_i64(&self) -> Option<i64> {
        // Mostly the literal is just that.
        let written = self.text.parse().ok();
        written.or_else(|| i64::try_from(self.to_scaled(0)?).ok())
    }

    /// The value times `10^scale`, if that is whole and fits.
    pub fn to_scaled(&self, scale: u32) -> Option<i128> {
        if self.is_zero() {
            return Some(0);
        }
        let power = self.point() - self.last() + i64::from(scale);
        let power = 10_i128.checked_pow(u32::try_from(power).ok()?)?;
        let sign = if self.negative { -1 } else { 1 };
        // 18 digits always fit 64 bits, which are much faster to count with.
        let digits = if self.significant_digits() <= 18 {
            i128::from(self.significant().fold(0, |value, digit| value * 10 + i64::from(digit - b'0'))) * sign
        } else {
            self.significant().try_fold(0_i128, |value, digit| {
                value.checked_mul(10)?.checked_add(i128::from(digit - b'0') * sign)
            })?
        };
        digits.checked_mul(power)
    }

    /// How many of the digits, those of the whole part and of the fraction in a row, stand before the point. It may lie outside of them.
    fn point(&self) -> i64 {
        self.whole.len() as i64 + self.exponent
    }

    /// The index of the first digit that is not zero; meaningless for zero.
    fn first(&self) -> i64 {
        if self.whole != "0" {
            return 0;
        }
        let zeros = self.fraction.bytes().take_while(|&digit| digit == b'0').count();
        1 + zeros as i64
    }

    /// The index behind the last digit that is not zero; meaningless for zero.
    fn last(&self) -> i64 {
        let fraction = self.fraction.trim_end_matches('0').len();
        let digits = match fraction {
            0 => self.whole.trim_end_matches('0').len(),
            _ => self.whole.len() + fraction,
        };
        digits as i64
    }

    fn digits(&self) -> impl Iterator<Item = u8> {
        self.whole.bytes().chain(self.fraction.bytes())
    }

    /// The digits from the first that is not zero to the last that is not.
    fn significant(&self) -> impl Iterator<Item = u8> {
        self.digits().take(count(self.last())).skip(count(self.first()))
    }

    /// What [`canonical`] gives.
    pub fn canonical<'s>(&self, scratch: &'s mut String) -> Option<&'s str>
    where
        'a: 's,
    {
        if self.exponent != 0 {
            self.move_point(scratch)?;
            return Some(scratch);
        }
        if self.whole.len() + self.fraction.len() > MAX_DIGITS { None } else { self.unmoved(0) }
    }

    /// What [`fixed`] gives.
    pub fn fixed<'s>(&self, scale: usize, scratch: &'s mut String) -> Option<&'s str>
    where
        'a: 's,
    {
        if self.scale() > scale || self.integer_digits().saturating_add(scale) > MAX_DIGITS {
            return None;
        }
        let places = self.written_scale();
        // The zeros to cut, and the point with them.
        let surplus = if places > 0 && scale == 0 { places + 1 } else { places.saturating_sub(scale) };
        if self.exponent == 0 && places >= scale {
            return self.unmoved(surplus);
        }
        if self.exponent == 0 {
            scratch.clear();
            scratch.push_str(self.unmoved(0)?);
        } else {
            self.move_point(scratch)?;
            scratch.truncate(scratch.len() - surplus);
        }
        if places == 0 && scale > 0 {
            scratch.push('.');
        }
        scratch.extend(std::iter::repeat_n('0', scale.saturating_sub(places)));
        Some(scratch)
    }

    /// What the free [`fits_double`] tells.
    pub fn fits_double(&self) -> bool {
        // Fifteen digits always survive, while the float is not at the ends of its range.
        let size = self.point() - self.first();
        match self.significant_digits() {
            0 => true,
            1..=15 => (-300..=300).contains(&size),
            16..=17 => self.long_fits_double().unwrap_or(false),
            _ => false,
        }
    }

    /// The same for 16 and 17 digits, by whole numbers: the reading and writing of floats is as large as all of the engine.
    ///
    /// It is so if the writer of the nearest float, `float / 2^shift`, would choose these digits: no fewer ones lie nearer to it than half the way to
    /// the next float, and no others of the same count lie nearer to it than these.
    fn long_fits_double(&self) -> Option<bool> {
        let digits = self.significant().fold(0, |value, digit| value * 10 + u128::from(digit - b'0'));
        let places =
            u32::try_from(self.last() - self.point()).ok().filter(|&places| places <= MAX_LONG_PLACES)?;
        let one = 10_u128.pow(places);
        if digits >= one << f64::MANTISSA_DIGITS {
            return Some(places == 0 && digits == one << f64::MANTISSA_DIGITS);
        }
        let shift = (0..128).find(|shift| digits << shift >= one << (f64::MANTISSA_DIGITS - 1))?;
        let exact = digits << shift;
        let float = (exact + one / 2) / one;
        if float.is_power_of_two() {
            // The floats below are nearer than those above; none of these is worth a rule.
            return None;
        }
        let distance = |digits: u128| (float * one).abs_diff(digits << shift) * 2;
        let shorter = digits - digits % 10;
        let step = 1 << shift;
        let nearest = distance(digits) < step || distance(digits) == step && digits % 2 == 0;
        Some(nearest && distance(shorter) > one && distance(shorter + 10) > one)
    }

    /// The literal as it is, but without exponent, without the sign of a zero and without so many characters at the end.
    fn unmoved(&self, surplus: usize) -> Option<&'a str> {
        let sign = usize::from(self.negative);
        let point = usize::from(!self.fraction.is_empty());
        let start = if self.negative && self.is_zero() { sign } else { 0 };
        self.text.get(start..sign + self.whole.len() + point + self.fraction.len() - surplus)
    }

    /// Writes the text with the point where the exponent says. A zero has nothing to move: it is `0`.
    fn move_point(&self, out: &mut String) -> Option<()> {
        out.clear();
        if self.is_zero() {
            out.push('0');
            return Some(());
        }
        let places = self.written_scale();
        if self.integer_digits().saturating_add(places) > MAX_DIGITS {
            return None;
        }
        if self.negative {
            out.push('-');
        }
        let (point, length) = (self.point(), (self.whole.len() + self.fraction.len()) as i64);
        let whole = count(point.min(length));
        if self.integer_digits() == 0 {
            out.push('0');
        }
        out.extend(self.digits().take(whole).skip(count(self.first())).map(char::from));
        out.extend(std::iter::repeat_n('0', count(point - length)));
        if places > 0 {
            out.push('.');
            out.extend(std::iter::repeat_n('0', count(-point)));
            out.extend(self.digits().skip(whole).map(char::from));
        }
        Some(())
    }
}

/// The text that goes over the wire: no exponent, no sign on a zero, the digits else as written. `1.10` stays, `1e2` is `100`.
///
/// `None` if it is not a number, or has over 400 digits when written so. Mostly the answer is the literal itself, or a part of it.
#[inline]
pub fn canonical<'a>(literal: &'a str, scratch: &'a mut String) -> Option<&'a str> {
    parse(literal)?.canonical(scratch)
}

/// The same with exactly `scale` places: filled up with zeros, or cut where only zeros are lost. `None` if more would be.
#[inline]
pub fn fixed<'a>(literal: &'a str, scale: usize, scratch: &'a mut String) -> Option<&'a str> {
    parse(literal)?.fixed(scale, scratch)
}

/// Whether a program that reads the number into a binary float and writes it out again gets the same number. `false` if it is no number.
///
/// Some that would are told not to: of those with 16 and 17 digits the ones beyond 2^53 or with more than 20 places, and what is as large as
/// `1e300` or as small as `1e-300`.
#[inline]
pub fn fits_double(literal: &str) -> bool {
    parse(literal).is_some_and(|number| number.fits_double())
}

/// A number as people in Brazil write it, `1.234,56` or `10,50`, as JSON does: `1234.56`, `10.50`.
///
/// `None` for all else. `1.234` alone could be meant either way and is not guessed at; `1.234.567` can not.
pub fn from_brazilian(text: &str) -> Option<String> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = match unsigned.split_once(',') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split('.');
    let first = groups.next().filter(|first| !first.is_empty() && is_digits(first))?;
    let points = groups.clone().count();
    let well_grouped =
        points == 0 || first.len() <= 3 && groups.all(|group| group.len() == 3 && is_digits(group));
    let one_meaning = fraction.is_some() || points >= 2;
    if !well_grouped || !one_meaning || !is_digits(fraction.unwrap_or_default()) {
        return None;
    }
    let sign = if unsigned.len() < text.len() { "-" } else { "" };
    let point = if fraction.is_some() { "." } else { "" };
    let literal = format!("{sign}{}{point}{}", whole.replace('.', ""), fraction.unwrap_or_default());
    canonical(&literal, &mut String::new()).map(str::to_owned)
}

/// The shortest text that reads back as this float, without exponent. `None` for what is no number or infinite.
///
/// Of two such texts that lie equally near it is the even one, as in Python and JavaScript; Rust's own formatting takes the upper one.
pub fn from_float(value: f64) -> Option<String> {
    if !value.is_finite() {
        return None;
    }
    let mut buffer = zmij::Buffer::new();
    let shortest = parse(buffer.format_finite(value))?;
    shortest.fixed(shortest.scale(), &mut String::new()).map(str::to_owned)
}
