package nenrin.cleansing.worker;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nenrin.cleansing.deciding.Deciding;
import nenrin.cleansing.measuring.FaceMeasurer;
import nenrin.cleansing.measuring.MeasuringCrew;
import nenrin.cleansing.topology.DecidingTopology;
import nenrin.cleansing.worker.CleansingSettings.PolicySettings;
import nenrin.imaging.decoding.PictureDecoder;
import nenrin.networks.engine.Natives;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jboss.logging.Logger;
import org.rocksdb.RocksDB;

/** Puts the domain's parts together by the settings. */
@ApplicationScoped
class Wiring {
    private static final Logger LOG = Logger.getLogger(Wiring.class);

    @Produces
    @Singleton
    Topology topology(CleansingSettings settings) {
        PolicySettings policy = settings.policy();
        return DecidingTopology.of(new Deciding(
                policy.preset().with(policy.leastScores(), policy.agesApart()).of(policy.picturesOf())));
    }

    /** A topology that has stopped stops the process, to be started anew: a worker that only measures would look alive. */
    @Produces
    @Singleton
    StreamsUncaughtExceptionHandler whenDecidingStops() {
        return why -> {
            LOG.error("Deciding has stopped; the worker ends, to be started anew.", why);
            Quarkus.asyncExit(1);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        };
    }

    @Produces
    @Singleton
    MeasuringCrew crew(CleansingSettings settings) {
        int threads = settings.threads() > 0
                ? settings.threads()
                : Runtime.getRuntime().availableProcessors();
        Natives.choose();
        PictureDecoder decoder = new PictureDecoder();
        return new MeasuringCrew(threads, () -> measurer(decoder));
    }

    /** Whoever comes first: the stores' natives must not load beside the networks'. */
    private static FaceMeasurer measurer(PictureDecoder decoder) {
        RocksDB.loadLibrary();
        return FaceMeasurer.shipped(decoder);
    }

    void stop(@Disposes MeasuringCrew crew) {
        crew.close();
    }
}
