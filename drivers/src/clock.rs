//! The time and the chance that flows go by: the system's, or that of a test.

/// A clock for clients that block.
pub trait Clock {
    /// The time, in Unix seconds.
    fn now(&self) -> f64;

    /// A number by chance in [0, 1): waits differ by it, so that many do not come back at once.
    fn chance(&self) -> f64;

    /// Lets so many seconds pass.
    fn sleep(&self, seconds: f64);
}

/// A clock for clients that do not block.
#[allow(async_fn_in_trait, reason = "whether its future can go to another thread is for each clock to say")]
pub trait AsyncClock {
    /// The time, in Unix seconds.
    fn now(&self) -> f64;

    /// A number by chance in [0, 1).
    fn chance(&self) -> f64;

    /// Lets so many seconds pass.
    async fn sleep(&self, seconds: f64);
}

impl<K: Clock> Clock for &K {
    fn now(&self) -> f64 {
        (**self).now()
    }

    fn chance(&self) -> f64 {
        (**self).chance()
    }

    fn sleep(&self, seconds: f64) {
        (**self).sleep(seconds);
    }
}

impl<K: AsyncClock> AsyncClock for &K {
    fn now(&self) -> f64 {
        (**self).now()
    }

    fn chance(&self) -> f64 {
        (**self).chance()
    }

    async fn sleep(&self, seconds: f64) {
        (**self).sleep(seconds).await;
    }
}

/// The system's clock. Asynchronous sleep is tokio's.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

#[cfg(not(target_arch = "wasm32"))]
mod system {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use super::{Clock, SystemClock};

    fn now() -> f64 {
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64())
    }

    impl Clock for SystemClock {
        fn now(&self) -> f64 {
            now()
        }

        fn chance(&self) -> f64 {
            fastrand::f64()
        }

        fn sleep(&self, seconds: f64) {
            std::thread::sleep(Duration::from_secs_f64(seconds));
        }
    }

    #[cfg(feature = "reqwest")]
    impl super::AsyncClock for SystemClock {
        fn now(&self) -> f64 {
            now()
        }

        fn chance(&self) -> f64 {
            fastrand::f64()
        }

        async fn sleep(&self, seconds: f64) {
            tokio::time::sleep(Duration::from_secs_f64(seconds)).await;
        }
    }
}
