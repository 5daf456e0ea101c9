package nenrin.cleansing.reporting;

import picocli.CommandLine.Option;

/** Where the commands find the topics. */
final class Broker {
    @Option(
            names = "--kafka",
            defaultValue = "${env:NENRIN_KAFKA:-localhost:9092}",
            description = "the broker's address. Default: that of ./nenrin up")
    String address = "";
}
