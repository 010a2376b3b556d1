# Builds three images. Run in the root of the repository:
#   docker build --target api --build-arg GIT_COMMIT=$(git rev-parse HEAD) .    also: --target site, --target admin
# api and site run with a read-only root file system, without privileges and as user 1000: compose.yaml

FROM node:24-trixie-slim AS build
ENV CI=true DO_NOT_TRACK=1
ARG GIT_COMMIT=
WORKDIR /src
COPY . .
RUN GIT_COMMIT=$GIT_COMMIT node tooling/release/make-production.mjs /out

# API with the dashboard under /admin. Without DATABASE_URL, mount a volume for the embedded database at /data
FROM node:24-trixie-slim AS api
ARG GIT_COMMIT=
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 HOST=0.0.0.0 API_PORT=4000 DATA_DIR=/data GIT_COMMIT=$GIT_COMMIT
COPY --from=build /out/admin /app/admin
COPY --from=build /out/api /app/api
RUN install -d -o 1000 -g 1000 /data
WORKDIR /app/api
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.API_PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]

FROM node:24-trixie-slim AS site
ARG GIT_COMMIT=
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 HOST=0.0.0.0 SITE_PORT=3000 GIT_COMMIT=$GIT_COMMIT
COPY --from=build /out/site /app/site
WORKDIR /app/site
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.SITE_PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/server/main.js"]

# Dashboard only, to serve it next to the API under one name: /admin from here, other paths from the API
FROM nginxinc/nginx-unprivileged:1.28-alpine AS admin
COPY --from=build /out/admin/dist /usr/share/nginx/html/admin
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/admin/"]
