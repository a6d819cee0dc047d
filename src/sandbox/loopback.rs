//! Lets in only what this machine's own programs and pages ask.
//!
//! The sandbox listens on the loopback address, but any page in a browser may send requests there:
//! under a name of its own that points to 127.0.0.1 (the `Host` header tells), or across origins
//! (the `Origin` header tells).

use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderValue, StatusCode, header, uri::Authority},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use std::net::IpAddr;

const REFUSAL: &str = "The sandbox answers this machine only: open it as http://127.0.0.1 or \
                       http://localhost, with its port.\n";

/// Refuses with 403 whatever comes under another name than a loopback one.
pub(super) fn only(router: Router) -> Router {
    router.layer(from_fn(check))
}

async fn check(request: Request, next: Next) -> Response {
    if is_local(request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, REFUSAL).into_response()
    }
}

fn is_local(headers: &HeaderMap) -> bool {
    let named = |value: &HeaderValue, scheme: &str| {
        let text = value.to_str().ok().filter(|text| !text.contains('@'));
        let authority = text.and_then(|text| text.strip_prefix(scheme)?.parse().ok());
        authority.is_some_and(|authority: Authority| is_loopback(authority.host()))
    };
    headers
        .get(header::HOST)
        .is_some_and(|host| named(host, ""))
        && headers
            .get(header::ORIGIN)
            .is_none_or(|origin| named(origin, "http://"))
}

fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || address
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(host: &str, origin: Option<&str>) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        is_local(&headers)
    }

    #[test]
    fn this_machine_is_let_in_under_its_loopback_names() {
        for host in [
            "127.0.0.1:8090",
            "127.0.0.1",
            "127.1.2.3:80",
            "localhost:8090",
            "LocalHost",
            "[::1]:8090",
        ] {
            assert!(local(host, None), "{host}");
            assert!(local(host, Some("http://localhost:8090")), "{host}");
        }
    }

    #[test]
    fn other_names_and_other_pages_are_not() {
        for host in [
            "evil.example:8090",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "192.168.1.5:8090",
            "0.0.0.0:8090",
            "evil.example@127.0.0.1",
            "user@evil.example:8090",
            "",
        ] {
            assert!(!local(host, None), "{host}");
        }
        for origin in ["https://evil.example", "http://evil.example:8090", "null"] {
            assert!(!local("127.0.0.1:8090", Some(origin)), "{origin}");
        }
        assert!(!is_local(&HeaderMap::new()));
    }
}
