package nenrin.training.running;

import nenrin.events.PublishedModel;
import nenrin.events.TrainingNews;

/** Where a job's records go. */
public interface Publisher {
    /** Passing news: written soon; lost, it is only logged. */
    void pass(TrainingNews news);

    /** News that must not be lost: returns when the brokers have it. */
    void tell(TrainingNews news);

    /** Returns when the brokers have the model. */
    void publish(PublishedModel model);
}
