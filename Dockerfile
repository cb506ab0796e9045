# The app and its relay in one image. docs/hosting.md says how to run it.
FROM node:26.10.0-bookworm-slim AS build
WORKDIR /counterpoint
COPY . .
RUN npm ci --no-audit --no-fund
RUN node node_modules/vite/bin/vite.js build apps/web --logLevel warn
# Once more, with what the relay runs with and nothing that it was built with.
RUN npm ci --no-audit --no-fund --omit=dev --workspace=@counterpoint/relay
RUN mkdir data

FROM node:26.10.0-bookworm-slim
WORKDIR /counterpoint
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 DATA_DIR=/data
COPY --from=build /counterpoint/package.json package.json
COPY --from=build /counterpoint/node_modules node_modules
COPY --from=build /counterpoint/packages packages
COPY --from=build /counterpoint/apps/relay apps/relay
COPY --from=build /counterpoint/apps/web/dist apps/web/dist
COPY --from=build --chown=node:node /counterpoint/data /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=60s --timeout=5s --start-period=10s CMD ["node", "apps/relay/src/care/healthy.ts"]
CMD ["node", "apps/relay/src/main.ts"]
