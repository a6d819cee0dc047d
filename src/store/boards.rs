//! Lists of submissions, the search by words, and finding those that say the same.
//!
//! Two full-text indexes hold what is public: one the words, with a word for the region and one for the body among them,
//! so that a search walks only what it may show; the other one what each says, each feature with its region and body in
//! front, so that a look for the same never leaves them. Neither holds a text.

use chrono::{DateTime, Duration, Utc};
use sqlx::{QueryBuilder, Sqlite};

use super::{
    Result, Store, Tx, stamp,
    submissions::{SUBMISSION_WHOLE, SubmissionRow},
};
use crate::domain::{
    board::{Board, Mine, Order},
    central_body::BodySlug,
    fold::fold,
    likeness::Gist,
    paging::Page,
    person::PersonId,
    region::RegionCode,
    submission::{Submission, SubmissionId},
    submission_draft::District,
};

/// Lists are counted up to here: beyond it, nobody pages to the end.
pub const COUNTED_UP_TO: u32 = 1_000;

/// Features that candidates are looked up by: the most telling ones.
const FEATURES_LOOKED_UP: usize = 12;

/// Candidates that are compared with what somebody wrote.
const CANDIDATES: u32 = 60;

/// What was said longer ago is another matter.
const SIMILAR_WITHIN: Duration = Duration::days(180);

/// Words that a search looks for, at most.
const WORDS_SEARCHED: usize = 8;

impl Store {
    /// The submissions of a board that anybody may see, a page at a time. `words` are what [`Order::Found`] looks for.
    /// The total is counted up to [`COUNTED_UP_TO`], and one more stands for "more than that".
    pub async fn board(&self, board: &Board, words: &str, limit: u32) -> Result<Page<Submission>> {
        match board.order {
            Order::Found => self.found(board, words, limit).await,
            Order::MostPeople | Order::Newest => self.listed(board, limit).await,
        }
    }

    async fn listed(&self, board: &Board, limit: u32) -> Result<Page<Submission>> {
        let filter = |query: &mut QueryBuilder<Sqlite>| {
            query.push(
                " where visibility = 'public' and cluster is null and progress in ('received', 'under_control')",
            );
            if let Some(region) = board.region {
                query.push(" and region = ").push_bind(region.to_string());
            }
            if let Some(body) = &board.body {
                query.push(" and body = ").push_bind(body.0.clone());
            }
        };
        let mut count = QueryBuilder::new("select count(*) from (select 1 from submission");
        filter(&mut count);
        count.push(format!(" limit {})", COUNTED_UP_TO + 1));
        let total: u32 = count.build_query_scalar().fetch_one(&self.readers).await?;

        let offset = if board.offset < total {
            board.offset
        } else {
            0
        };
        let mut page = QueryBuilder::new(SUBMISSION_WHOLE);
        filter(&mut page);
        page.push(match board.order {
            Order::MostPeople => " order by people desc, id desc",
            Order::Newest | Order::Found => " order by id desc",
        });
        page.push(" limit +").push_bind(limit);
        page.push(" offset ").push_bind(offset);
        let rows: Vec<SubmissionRow> = page.build_query_as().fetch_all(&self.readers).await?;
        Ok(Page {
            items: read_all(rows)?,
            offset,
            total,
        })
    }

    async fn found(&self, board: &Board, words: &str, limit: u32) -> Result<Page<Submission>> {
        let Some(wanted) = wanted_words(board, words) else {
            return Ok(Page {
                items: Vec::new(),
                offset: 0,
                total: 0,
            });
        };
        let total: u32 = sqlx::query_scalar(
            "select count(*) from (select 1 from submission_words where submission_words match ? limit +?)",
        )
        .bind(&wanted)
        .bind(COUNTED_UP_TO + 1)
        .fetch_one(&self.readers)
        .await?;
        let offset = if board.offset < total {
            board.offset
        } else {
            0
        };
        let rows: Vec<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE}
             where id in (
                 select rowid from submission_words where submission_words match ? order by rowid desc limit +? offset ?
             )
             order by id desc"
        )))
        .bind(&wanted)
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        Ok(Page {
            items: read_all(rows)?,
            offset,
            total,
        })
    }

    /// What a person asked and reported, the newest first.
    pub async fn submissions_of(
        &self,
        person: PersonId,
        mine: Mine,
        limit: u32,
    ) -> Result<Page<Submission>> {
        const OWN: &str = "author = (select id from voice where person = ?1)
             and (not ?2 or progress in ('received', 'under_control') and visibility <> 'withdrawn')";
        let total: u32 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
            "select count(*) from submission where {OWN}"
        )))
        .bind(person.0)
        .bind(mine.only_open)
        .fetch_one(&self.readers)
        .await?;
        let offset = if mine.offset < total { mine.offset } else { 0 };
        let rows: Vec<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE} where {OWN} order by id desc limit +?3 offset ?4"
        )))
        .bind(person.0)
        .bind(mine.only_open)
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        Ok(Page {
            items: read_all(rows)?,
            offset,
            total,
        })
    }

    /// Public submissions of a region and a body that say the same as `text`, the most alike first: open ones, and those
    /// that were answered.
    pub async fn similar(
        &self,
        region: RegionCode,
        body: Option<&BodySlug>,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<Submission>> {
        let gist = Gist::of(text);
        let features = gist.features();
        if features.is_empty() {
            return Ok(Vec::new());
        }
        let prefix = gist_prefix(region, body);
        let wanted: Vec<_> = features
            .iter()
            .take(FEATURES_LOOKED_UP)
            .map(|feature| format!("\"{prefix}{feature}\""))
            .collect();
        let rows: Vec<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE}
             where id in (
                 select rowid from submission_gist where submission_gist match ? order by rank limit +?
             ) and received_at > ?"
        )))
        .bind(wanted.join(" OR "))
        .bind(CANDIDATES)
        .bind(stamp(now - SIMILAR_WITHIN))
        .fetch_all(&self.readers)
        .await?;
        let mut same: Vec<_> = read_all(rows)?
            .into_iter()
            .map(|submission| (Gist::of(&submission.public_text), submission))
            .filter(|(other, _)| gist.says_the_same(other))
            .map(|(other, submission)| (gist.likeness(&other), submission))
            .collect();
        same.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        Ok(same.into_iter().map(|(_, submission)| submission).collect())
    }

    /// The districts and settlements that people of a region named most often, as far as they fit into a button.
    pub async fn districts_of(&self, region: RegionCode) -> Result<Vec<District>> {
        const OFFERED: u32 = 6;
        let names: Vec<String> = sqlx::query_scalar(
            "select district
             from submission
             where region = ? and district is not null and visibility = 'public'
             group by district
             order by count(*) desc, district
             limit +?",
        )
        .bind(region.to_string())
        .bind(OFFERED)
        .fetch_all(&self.readers)
        .await?;
        Ok(names
            .iter()
            .filter_map(|name| District::offered(name))
            .collect())
    }

    /// What waits for a coordinator's look, the oldest first: held, or open again.
    pub async fn submissions_to_look_at(
        &self,
        offset: u32,
        limit: u32,
    ) -> Result<Page<Submission>> {
        const WAITING: &str = "to_look_at = 1 and visibility <> 'withdrawn'";
        let total: u32 = sqlx::query_scalar(sqlx::AssertSqlSafe(format!(
            "select count(*) from submission where {WAITING}"
        )))
        .fetch_one(&self.readers)
        .await?;
        let offset = if offset < total { offset } else { 0 };
        let rows: Vec<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE} where {WAITING} order by id limit +? offset ?"
        )))
        .bind(limit)
        .bind(offset)
        .fetch_all(&self.readers)
        .await?;
        Ok(Page {
            items: read_all(rows)?,
            offset,
            total,
        })
    }
}

impl Tx {
    /// Puts a submission into the indexes where it is public, and takes it out of them where it is not.
    pub(super) async fn update_boards(&mut self, id: SubmissionId) -> Result<()> {
        for index in ["submission_words", "submission_gist"] {
            sqlx::query(sqlx::AssertSqlSafe(format!(
                "delete from {index} where rowid = ?"
            )))
            .bind(id.0)
            .execute(&mut *self.inner)
            .await?;
        }
        let row: Option<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE} where id = ? and visibility = 'public' and cluster is null"
        )))
        .bind(id.0)
        .fetch_optional(&mut *self.inner)
        .await?;
        let Some(row) = row else {
            return Ok(());
        };
        let submission = row.read()?;
        sqlx::query("insert into submission_words (rowid, words) values (?, ?)")
            .bind(id.0)
            .bind(indexed_words(&submission))
            .execute(&mut *self.inner)
            .await?;
        let prefix = gist_prefix(submission.region, submission.body.as_ref());
        let features: Vec<_> = Gist::of(&submission.public_text)
            .features()
            .iter()
            .map(|feature| format!("{prefix}{feature}"))
            .collect();
        sqlx::query("insert into submission_gist (rowid, features) values (?, ?)")
            .bind(id.0)
            .bind(features.join(" "))
            .execute(&mut *self.inner)
            .await?;
        Ok(())
    }
}

fn read_all(rows: Vec<SubmissionRow>) -> Result<Vec<Submission>> {
    rows.into_iter().map(SubmissionRow::read).collect()
}

/// What stands in front of each feature.
fn gist_prefix(region: RegionCode, body: Option<&BodySlug>) -> String {
    format!(
        "{:02}{}",
        region.number(),
        body.map_or("nobody", |slug| slug.0.as_str())
    )
}

fn indexed_words(submission: &Submission) -> String {
    let number = submission.number.to_string();
    let said = [
        Some(submission.public_text.as_str()),
        submission.district.as_deref(),
        submission.place.as_deref(),
        Some(number.as_str()),
    ];
    let said: Vec<_> = said.into_iter().flatten().map(fold).collect();
    format!(
        "{} {} {}",
        region_word(submission.region),
        submission.body.as_ref().map_or_else(String::new, body_word),
        said.join(" ")
    )
}

/// Words that nobody types.
fn region_word(region: RegionCode) -> String {
    format!("zzregion{:02}", region.number())
}

fn body_word(body: &BodySlug) -> String {
    format!("zzbody{}", body.0)
}

/// What a search asks the index for: words that begin so, within the board's region and body. None where nothing is asked.
fn wanted_words(board: &Board, words: &str) -> Option<String> {
    let folded = fold(words);
    let stems: Vec<_> = folded
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(WORDS_SEARCHED)
        .map(|word| format!("\"{}\"*", stem(word)))
        .collect();
    if stems.is_empty() {
        return None;
    }
    let within = [
        board.region.map(region_word),
        board.body.as_ref().map(body_word),
    ];
    let within = within
        .into_iter()
        .flatten()
        .map(|word| format!("\"{word}\""));
    Some(within.chain(stems).collect::<Vec<_>>().join(" AND "))
}

/// Kazakh and Russian words change at their ends: a long one is looked for by its beginning.
fn stem(word: &str) -> &str {
    let letters = word.chars().count();
    let ending = match letters {
        0..=4 => 0,
        5 => 1,
        _ => 2,
    };
    let end = word.char_indices().nth(letters - ending);
    end.map_or(word, |(end, _)| &word[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_stays_within_its_region_and_body_and_forgives_endings() {
        let board = Board {
            region: "KZ-10".parse().ok(),
            body: Some(BodySlug("transport".to_owned())),
            order: Order::Found,
            offset: 0,
        };
        assert_eq!(
            wanted_words(&board, "Дорога в \"Аягөз\" OR").as_deref(),
            Some(
                "\"zzregion10\" AND \"zzbodytransport\" AND \"доро\"* AND \"в\"* AND \"аяго\"* AND \"or\"*"
            )
        );
        assert_eq!(wanted_words(&board, " … "), None);
    }
}
