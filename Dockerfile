# docker build -t kezdesu .
# docker run -e TELOXIDE_TOKEN=… -v kezdesu:/data -p 127.0.0.1:8080:8080 kezdesu
FROM rust:1.95-slim-bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM debian:bookworm-slim
RUN useradd --system --uid 10001 --home-dir /data --create-home kezdesu
COPY --from=build /src/target/release/kezdesu /usr/local/bin/kezdesu
USER 10001
WORKDIR /data
# The one volume: the database, and nothing else is written.
VOLUME /data
ENV KEZDESU_DATABASE=/data/kezdesu.db KEZDESU_LISTEN=0.0.0.0:8080
EXPOSE 8080
ENTRYPOINT ["kezdesu"]
CMD ["run"]
