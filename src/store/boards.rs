//! Lists of submissions, the search by words, and finding those that say the same.
//!
//! Two full-text indexes hold what is public: one the words, with a word for the region and one for the body among them,
//! so that a search walks only what it may show; the other one what each says, each feature with its region and body in
//! front, so that a look for the same never leaves them. Neither holds a text.

use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use sqlx::{QueryBuilder, Sqlite, types::Json};

use super::{
    Result, Store, Tx, stamp,
    submissions::{SUBMISSION_WHOLE, SubmissionRow},
};
use crate::domain::{
    board::{Board, Mine, Order},
    central_body::BodySlug,
    fold::fold,
    likeness::{Gist, SAYS_THE_SAME_FROM},
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

/// A feature that more have than this is common: older ones are found by two of them together.
const NEWEST_WITH_A_FEATURE: u32 = 500;

/// Common features that are looked for in pairs.
const COMMON_FEATURES_PAIRED: usize = 4;

/// Candidates that one pair brings.
const NEWEST_WITH_A_PAIR: u32 = 30;

/// Candidates that are compared with what somebody wrote.
const CANDIDATES: usize = 250;

/// More that say the same are not looked at: nobody reads them.
pub const SIMILAR_FOUND: usize = 10;

/// What was said longer ago is another matter.
pub(super) const SIMILAR_WITHIN: Duration = Duration::days(180);

/// A word is looked for by no more than its first letters: as many as the index keeps beginnings of.
const LONGEST_STEM: usize = 6;

/// With fewer than this found in all regions together, each is looked at.
const FEW_FOUND: u32 = 200;

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
            if let Some(SubmissionId(id)) = board.district_of {
                query
                    .push(" and district = (select district from submission where visibility = 'public' and id = ")
                    .push_bind(id)
                    .push(")");
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
        let found = match wanted_words(words) {
            Some(wanted) => self.found_within(board, &wanted).await?,
            None => Vec::new(),
        };
        let total = found.len() as u32;
        let offset = if board.offset < total {
            board.offset
        } else {
            0
        };
        let shown = found.into_iter().skip(offset as usize);
        let shown: Vec<_> = shown.take(limit as usize).collect();
        Ok(Page {
            items: self.submissions_in_order(&shown).await?,
            offset,
            total,
        })
    }

    /// The newest that have the words, within the board's region and body.
    ///
    /// Words that are seldom together are few enough to look at each: that is faster than to walk along all that a busy
    /// region has.
    async fn found_within(&self, board: &Board, wanted: &str) -> Result<Vec<i64>> {
        const INDEX: &str = "submission_words";
        let everywhere = [wanted.to_owned()];
        let scope = scope_words(board);
        if scope.is_empty() {
            let found = self.newest_with(INDEX, &everywhere, COUNTED_UP_TO + 1);
            return Ok(found.await?.into_iter().next().unwrap_or_default());
        }
        let few = self.newest_with(INDEX, &everywhere, FEW_FOUND).await?;
        let few = few.into_iter().next().unwrap_or_default();
        if few.len() < FEW_FOUND as usize {
            let within = sqlx::query_scalar(
                "select id
                 from submission
                 where id in (select value from json_each(?1)) and region = coalesce(?2, region)
                     and (?3 is null or body = ?3)
                 order by id desc",
            )
            .bind(Json(few))
            .bind(board.region.map(|region| region.to_string()))
            .bind(board.body.as_ref().map(|body| &body.0));
            return Ok(within.fetch_all(&self.readers).await?);
        }
        let within = [format!("{scope} AND {wanted}")];
        let found = self.newest_with(INDEX, &within, COUNTED_UP_TO + 1).await?;
        Ok(found.into_iter().next().unwrap_or_default())
    }

    /// For each question to an index, the newest that it finds.
    async fn newest_with(
        &self,
        index: &'static str,
        questions: &[String],
        at_most: u32,
    ) -> Result<Vec<Vec<i64>>> {
        let mut query = QueryBuilder::new("");
        for (position, question) in (0_i64..).zip(questions) {
            if position > 0 {
                query.push(" union all ");
            }
            query.push(format!(
                "select {position}, json_group_array(rowid) from (select rowid from {index} where {index} match "
            ));
            query.push_bind(question.clone());
            query.push(" order by rowid desc limit +");
            query.push_bind(at_most);
            query.push(")");
        }
        if questions.is_empty() {
            return Ok(Vec::new());
        }
        let mut found: Vec<(i64, Json<Vec<i64>>)> =
            query.build_query_as().fetch_all(&self.readers).await?;
        found.sort_by_key(|(position, _)| *position);
        Ok(found.into_iter().map(|(_, Json(ids))| ids).collect())
    }

    /// These, in the order of `ids`.
    pub(super) async fn submissions_in_order(&self, ids: &[i64]) -> Result<Vec<Submission>> {
        let rows: Vec<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE} where id in (select value from json_each(?))"
        )))
        .bind(Json(ids))
        .fetch_all(&self.readers)
        .await?;
        let mut submissions = read_all(rows)?;
        submissions.sort_by_key(|submission| ids.iter().position(|id| *id == submission.id.0));
        Ok(submissions)
    }

    /// What a person asked and reported, the newest first.
    pub async fn submissions_of(
        &self,
        person: PersonId,
        mine: Mine,
        limit: u32,
    ) -> Result<Page<Submission>> {
        // How the one that stands for all stands, all stand.
        const OWN: &str = "author = (select id from voice where person = ?1)
             and (
                 not ?2
                 or progress in ('received', 'under_control') and visibility <> 'withdrawn' and not exists (
                     select 1
                     from submission as head
                     where head.id = submission.cluster and head.progress not in ('received', 'under_control')
                 )
             )";
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
    /// that were answered. At most [`SIMILAR_FOUND`].
    pub async fn similar(
        &self,
        region: RegionCode,
        body: Option<&BodySlug>,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<Vec<Submission>> {
        let gist = Gist::of(text);
        let candidates = self.candidates(&gist, &gist_prefix(region, body)).await?;
        if candidates.is_empty() {
            return Ok(Vec::new());
        }
        let texts: Vec<(i64, u32, String)> = sqlx::query_as(
            "select id, people, public_text
             from submission
             where id in (select value from json_each(?)) and received_at > ?",
        )
        .bind(Json(candidates))
        .bind(stamp(now - SIMILAR_WITHIN))
        .fetch_all(&self.readers)
        .await?;
        let mut same: Vec<_> = texts
            .into_iter()
            .map(|(id, people, text)| (gist.likeness(&Gist::of(&text)), people, id))
            .filter(|(likeness, ..)| *likeness >= SAYS_THE_SAME_FROM)
            .collect();
        same.sort_by(|one, other| {
            let by_likeness = other.0.total_cmp(&one.0);
            by_likeness.then((other.1, other.2).cmp(&(one.1, one.2)))
        });
        let ids: Vec<_> = same
            .into_iter()
            .map(|(_, _, id)| id)
            .take(SIMILAR_FOUND)
            .collect();
        self.submissions_in_order(&ids).await
    }

    /// Those that are worth comparing with what somebody wrote: first whatever shares rare features, then the newest that
    /// share two of the common ones.
    async fn candidates(&self, gist: &Gist, prefix: &str) -> Result<Vec<i64>> {
        let mut features = gist.features();
        features.truncate(FEATURES_LOOKED_UP);
        let term = |feature: &String| format!("\"{prefix}{feature}\"");
        let questions: Vec<_> = features.iter().map(term).collect();
        let newest = self
            .newest_with("submission_gist", &questions, NEWEST_WITH_A_FEATURE)
            .await?;
        let is_common = |ids: &Vec<i64>| ids.len() >= NEWEST_WITH_A_FEATURE as usize;
        let common = questions.iter().zip(&newest);
        let common: Vec<_> = common
            .filter(|(_, ids)| is_common(ids))
            .map(|(question, _)| question)
            .take(COMMON_FEATURES_PAIRED)
            .collect();
        let pairs: Vec<_> = common
            .iter()
            .enumerate()
            .flat_map(|(at, one)| {
                let others = common.iter().skip(at + 1);
                others.map(move |other| format!("{one} AND {other}"))
            })
            .collect();
        let both = self
            .newest_with("submission_gist", &pairs, NEWEST_WITH_A_PAIR)
            .await?;
        Ok(most_telling(&newest, &both))
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
        self.index_again(id, id).await
    }

    /// Makes the indexes of the next `at_most` submissions after one anew; says which the last of them was. It is for
    /// when other words or features are looked for than before.
    pub async fn index_boards(
        &mut self,
        after: SubmissionId,
        at_most: u32,
    ) -> Result<Option<SubmissionId>> {
        let last: Option<i64> = sqlx::query_scalar(
            "select max(id) from (select id from submission where id > ? order by id limit +?)",
        )
        .bind(after.0)
        .bind(at_most)
        .fetch_one(&mut *self.inner)
        .await?;
        let Some(last) = last.map(SubmissionId) else {
            return Ok(None);
        };
        self.index_again(SubmissionId(after.0 + 1), last).await?;
        Ok(Some(last))
    }

    async fn index_again(&mut self, first: SubmissionId, last: SubmissionId) -> Result<()> {
        for index in ["submission_words", "submission_gist"] {
            sqlx::query(sqlx::AssertSqlSafe(format!(
                "delete from {index} where rowid between ? and ?"
            )))
            .bind(first.0)
            .bind(last.0)
            .execute(&mut *self.inner)
            .await?;
        }
        let rows: Vec<SubmissionRow> = sqlx::query_as(sqlx::AssertSqlSafe(format!(
            "{SUBMISSION_WHOLE} where id between ? and ? and visibility = 'public' and cluster is null"
        )))
        .bind(first.0)
        .bind(last.0)
        .fetch_all(&mut *self.inner)
        .await?;
        let submissions = read_all(rows)?;
        let words = submissions
            .iter()
            .map(|submission| (submission.id.0, indexed_words(submission)));
        sqlx::query(
            "insert into submission_words (rowid, words) select value ->> 0, value ->> 1 from json_each(?)",
        )
        .bind(Json(words.collect::<Vec<_>>()))
        .execute(&mut *self.inner)
        .await?;
        let features = submissions
            .iter()
            .map(|submission| (submission.id.0, indexed_features(submission)));
        sqlx::query(
            "insert into submission_gist (rowid, features) select value ->> 0, value ->> 1 from json_each(?)",
        )
        .bind(Json(features.collect::<Vec<_>>()))
        .execute(&mut *self.inner)
        .await?;
        Ok(())
    }
}

/// Candidates from what was found by each feature and by each pair of common ones: the rarer the features that one
/// shares, the earlier it comes; of equals, the newest. What pairs find has its places, however many share a rare word.
fn most_telling(by_feature: &[Vec<i64>], by_pair: &[Vec<i64>]) -> Vec<i64> {
    let mut telling: HashMap<i64, f64> = HashMap::new();
    for ids in by_feature {
        let rarity = (f64::from(2 * NEWEST_WITH_A_FEATURE) / ids.len() as f64).ln();
        for id in ids {
            *telling.entry(*id).or_default() += rarity;
        }
    }
    let mut chosen: Vec<i64> = by_pair.iter().flatten().copied().collect();
    chosen.sort_unstable();
    chosen.dedup();
    for id in &chosen {
        telling.remove(id);
    }
    let mut rest: Vec<_> = telling.into_iter().collect();
    rest.sort_by(|(one, telling), (other, more)| more.total_cmp(telling).then(other.cmp(one)));
    let room = CANDIDATES.saturating_sub(chosen.len());
    chosen.extend(rest.into_iter().map(|(id, _)| id).take(room));
    chosen
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

fn indexed_features(submission: &Submission) -> String {
    let prefix = gist_prefix(submission.region, submission.body.as_ref());
    let features = Gist::of(&submission.public_text).features();
    let features: Vec<_> = features
        .iter()
        .map(|feature| format!("{prefix}{feature}"))
        .collect();
    features.join(" ")
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
    // Folded: a slug comes from a button, which anybody can forge.
    format!("zzbody{}", fold(&body.0).replace(' ', ""))
}

/// What a search asks the index for: words that begin so. None where nothing is asked.
fn wanted_words(words: &str) -> Option<String> {
    let folded = fold(words);
    let words = folded.split(' ').filter(|word| !word.is_empty());
    let wanted: Vec<_> = words.take(WORDS_SEARCHED).map(beginning_with).collect();
    (!wanted.is_empty()).then(|| wanted.join(" AND "))
}

/// The words for a board's region and body; empty where it is for all.
fn scope_words(board: &Board) -> String {
    let words = [
        board.region.map(region_word),
        board.body.as_ref().map(body_word),
    ];
    let words = words.into_iter().flatten();
    words
        .map(|word| format!("\"{word}\""))
        .collect::<Vec<_>>()
        .join(" AND ")
}

/// A single letter is a word of its own.
fn beginning_with(word: &str) -> String {
    let stem = stem(word);
    if stem.chars().count() < 2 {
        format!("\"{stem}\"")
    } else {
        format!("\"{stem}\"*")
    }
}

/// Kazakh and Russian words change at their ends, numbers do not: a long word is looked for by its beginning. The index keeps beginnings
/// of 2 to [`LONGEST_STEM`] letters.
fn stem(word: &str) -> &str {
    let letters = word.chars().count();
    let ending = match letters {
        _ if word.contains(|sign: char| sign.is_ascii_digit()) => 0,
        0..=4 => 0,
        5 => 1,
        _ => 2,
    };
    let end = word
        .char_indices()
        .nth((letters - ending).min(LONGEST_STEM));
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
            ..Board::default()
        };
        assert_eq!(
            scope_words(&board),
            "\"zzregion10\" AND \"zzbodytransport\""
        );
        assert_eq!(
            wanted_words("Дорога в \"Аягөз\" OR").as_deref(),
            Some("\"доро\"* AND \"в\" AND \"аяго\"* AND \"or\"*")
        );
        assert_eq!(wanted_words(" … "), None);
    }

    #[test]
    fn a_long_word_is_looked_for_by_a_beginning_that_the_index_keeps() {
        for (word, beginning) in [
            ("в", "\"в\""),
            ("су", "\"су\"*"),
            ("жол", "\"жол\"*"),
            ("дорога", "\"доро\"*"),
            ("дарігерлерімізге", "\"дариге\"*"),
            ("Q4F7K2", "\"q4f7k2\"*"),
        ] {
            assert_eq!(beginning_with(&fold(word)), beginning, "{word}");
        }
    }

    #[test]
    fn what_shares_a_rare_feature_is_compared_before_what_shares_a_common_one() {
        let common: Vec<i64> = (1..=500).rev().collect();
        let chosen = most_telling(&[vec![7], common], &[vec![3, 2]]);
        assert_eq!(chosen.len(), CANDIDATES);
        assert_eq!(chosen[..5], [2, 3, 7, 500, 499]);
    }
}
