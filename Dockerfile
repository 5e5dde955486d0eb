# Builds the archive, then an image of a Java runtime, the server and the archive. docs/operation.md says how to run it.
FROM node:20-bookworm-slim AS node

FROM maven:3.9-eclipse-temurin-17 AS build
COPY --from=node /usr/local /usr/local
WORKDIR /build
COPY . .
RUN mvn -B -ntp -pl app -am package -DskipTests \
    && java -jar app/target/server/payara-micro.jar --rootdir server --outputlauncher

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --create-home --home-dir /opt/rettidig rettidig \
    && install -d -o rettidig -g rettidig /var/lib/rettidig
WORKDIR /opt/rettidig
USER rettidig
COPY --from=build --chown=rettidig /build/server server
COPY --from=build --chown=rettidig /build/app/src/main/payara/image.txt /build/app/target/rettidig.war ./
# A first start in the build leaves an archive of the classes it loaded: later starts read them from it.
RUN RETTIDIG_DATA=/tmp/data java -XX:ArchiveClassesAtExit=classes.jsa -jar server/launch-micro.jar \
        --nocluster --prebootcommandfile image.txt --contextroot / --deploy rettidig.war --warmup \
    && test -s classes.jsa && rm -rf /tmp/data
ENV RETTIDIG_DATA=/var/lib/rettidig
VOLUME /var/lib/rettidig
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *200* ]]"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=classes.jsa", "-XX:MaxRAMPercentage=70", "-jar", "server/launch-micro.jar", \
    "--nocluster", "--port", "8080", "--prebootcommandfile", "image.txt", "--contextroot", "/", "--deploy", "rettidig.war"]
