# Builds three images. Run in the root of the repository:
#   docker build --target api .    docker build --target site .    docker build --target admin .

FROM node:24-bookworm-slim AS build
ENV CI=true DO_NOT_TRACK=1
WORKDIR /src
COPY . .
RUN npx --yes pnpm@10.34.8 install --frozen-lockfile --filter '!@u4ssc/test-binaries'
RUN npm run build -- --filter './apps/*'
RUN npx --yes pnpm@10.34.8 --config.inject-workspace-packages=true --filter @u4ssc/api deploy --prod /out/api
RUN npx --yes pnpm@10.34.8 --config.inject-workspace-packages=true --filter @u4ssc/site deploy --prod /out/site

# API with the dashboard under /admin. Without DATABASE_URL, the embedded database is in the volume
FROM node:24-bookworm-slim AS api
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 HOST=0.0.0.0 API_PORT=4000 DATA_DIR=/data
WORKDIR /app/api
COPY --from=build /out/api ./
COPY --from=build /src/apps/admin/dist /app/admin/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.API_PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]

FROM node:24-bookworm-slim AS site
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 SITE_PORT=3000
WORKDIR /app/site
COPY --from=build /out/site ./
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.SITE_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "build/server/main.js"]

# Dashboard only, to serve it next to the API under one name: /admin from here, other paths from the API
FROM nginxinc/nginx-unprivileged:1.28-alpine AS admin
COPY --from=build /src/apps/admin/dist /usr/share/nginx/html/admin
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/admin/"]
