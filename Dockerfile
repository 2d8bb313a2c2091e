# One image per application, from what `mvn package` made:
#   docker build --build-arg APPLICATION=campus-service -t parchemin/campus-service:1.0.0-SNAPSHOT .
FROM eclipse-temurin:25.0.3_9-jre
ARG APPLICATION
WORKDIR /application
# What changes seldom first.
COPY ${APPLICATION}/target/quarkus-app/lib/ lib/
COPY ${APPLICATION}/target/quarkus-app/quarkus-run.jar ./
COPY ${APPLICATION}/target/quarkus-app/quarkus/ quarkus/
COPY ${APPLICATION}/target/quarkus-app/app/ app/
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError", \
    "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-jar", "quarkus-run.jar"]
