package nenrin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What must stay true of the whole, however it grows. */
@AnalyzeClasses(packages = "nenrin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {"nenrin.events..", "nenrin.imaging..", "nenrin.networks.."};
    private static final List<String> MODULES = List.of(
            "events",
            "imaging",
            "networks",
            "kafka",
            "ingest",
            "cleansing",
            "training",
            "aging",
            "client",
            "studio",
            "local",
            "examples",
            "bench");

    @ArchTest
    static void everyModuleIsLookedAt(JavaClasses classes) {
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(classes)
                        .as(module)
                        .anyMatch(one -> one.getPackageName().startsWith("nenrin." + module)));
    }

    @ArchTest
    static final ArchRule domainKnowsNoFramework = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "io.smallrye..", "jakarta..", "org.eclipse.microprofile..", "org.apache.kafka..")
            .because("the domain is plain Java, to be read and tested without a server:"
                    + " decode in the service, call the domain with its own types, encode in the service");

    @ArchTest
    static final ArchRule domainKnowsNoService = noClasses()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nenrin.ingest..",
                    "nenrin.cleansing..",
                    "nenrin.training..",
                    "nenrin.aging..",
                    "nenrin.studio..",
                    "nenrin.kafka..",
                    "nenrin.local..",
                    "nenrin.bench..")
            .because("services are built on the domain: move what both need down into it");

    @ArchTest
    static final ArchRule contractAndPicturesStandAlone = noClasses()
            .that()
            .resideInAnyPackage("nenrin.events..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nenrin.imaging..", "nenrin.networks..")
            .because("the contract says what goes over the wire, to clients without pictures or networks:"
                    + " turn its records into pictures in the service");

    @ArchTest
    static final ArchRule picturesKnowNoNetworks = noClasses()
            .that()
            .resideInAPackage("nenrin.imaging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nenrin.networks..", "nenrin.events..")
            .because("networks are built on pictures: let imaging name an interface and networks implement it,"
                    + " as LandmarkFinder does");

    @ArchTest
    static final ArchRule servicesMeetOnTopics = slices().matching(
                    "nenrin.(ingest|cleansing|training|aging|studio|local)..")
            .should()
            .notDependOnEachOther()
            .because("services run and fail alone and meet on topics only: put what two of them say into events");

    @ArchTest
    static final ArchRule packagesAreNamedForWhatTheyHold = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..impl..", "..manager..", "..common..", "..helper..")
            .because("such a name tells nobody what is in it: name the package for what it holds");

    @ArchTest
    static final ArchRule nothingThatIsReadCanRun = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectOutputStream")
            .because("Java serialisation runs what a file tells it to: models are safetensors, records are JSON");

    @ArchTest
    static final ArchRule modelsAreSafetensors = noClasses()
            .should()
            .dependOnClassesThat()
            .haveSimpleName("ModelSerializer")
            .because("ModelSerializer trusts the file: read and write models with nenrin.networks.files.Safetensors");

    @ArchTest
    static final ArchRule deeplearning4jIsOnlyMeasuredAgainst = noClasses()
            .that()
            .resideOutsideOfPackage("nenrin.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.deeplearning4j..")
            .because("Deeplearning4j's layers are an oracle in tests and a peer in the bench: networks that run are"
                    + " written with nenrin.networks.engine");

    @ArchTest
    static final ArchRule whatIsNeededComesThroughTheConstructor = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .because("a class whose constructor takes what it needs can be made in a test: take it there");
}
