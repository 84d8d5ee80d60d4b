# A worker on the queue of documents; docker-compose.yml starts as many as are asked for.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY Directory.Build.props Directory.Packages.props ./
COPY src src
RUN dotnet publish src/Ingest.Cli --configuration Release --output /program \
    -p:RunAnalyzers=false -p:GenerateDocumentationFile=false

FROM mcr.microsoft.com/dotnet/runtime:10.0
RUN apt-get update \
    && apt-get install -qq -y --no-install-recommends \
        "$(apt-cache search --names-only '^libqpdf(29t64|29|30)$' | head -n 1 | cut -d ' ' -f 1)" \
        poppler-data poppler-utils libtesseract5 tesseract-ocr-eng tesseract-ocr-chi-sim \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /program /program
# It reads files of strangers: a user who owns nothing.
USER nobody
ENTRYPOINT ["dotnet", "/program/ingest.dll"]
CMD ["worker"]
