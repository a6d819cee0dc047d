//! What figures were measured on.

use std::{
    fmt, fs,
    io::Write as _,
    time::{Duration, Instant},
};

/// The machine and its disk.
pub struct Machine {
    cores: usize,
    processor: String,
    /// How long it takes until a small write is safe.
    sync: Duration,
}

impl Machine {
    pub fn here() -> anyhow::Result<Self> {
        let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let processor = about
            .lines()
            .find_map(|line| line.strip_prefix("model name"))
            .map_or("processor unknown", |line| {
                line.trim_start_matches([' ', '\t', ':'])
            });
        Ok(Self {
            cores: std::thread::available_parallelism()?.get(),
            processor: processor.to_owned(),
            sync: time_of_a_sync()?,
        })
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} cores ({}), a small write to the disk is safe after {:.2} ms",
            self.cores,
            self.processor,
            self.sync.as_secs_f64() * 1e3
        )
    }
}

fn time_of_a_sync() -> std::io::Result<Duration> {
    const TIMES: usize = 41;
    let mut file = tempfile::tempfile()?;
    let mut times = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        let began = Instant::now();
        file.write_all(&[0; 4096])?;
        file.sync_data()?;
        times.push(began.elapsed());
    }
    times.sort_unstable();
    Ok(times[TIMES / 2])
}
