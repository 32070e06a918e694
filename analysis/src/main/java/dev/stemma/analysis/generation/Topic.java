package dev.stemma.analysis.generation;

import dev.stemma.model.figure.Quantity;
import dev.stemma.model.id.Named;
import dev.stemma.model.source.LocalizedText;

/**
 * What a quantity says something about.
 *
 * @since 0.1.0
 */
public enum Topic implements Named {
    /** How the network is built. */
    ARCHITECTURE("architecture", "架构"),
    /** How large it is and what its training cost. */
    SCALE("scale", "规模"),
    /** What it was trained on. */
    DATA("data", "数据"),
    /** How it was trained. */
    TRAINING("training", "训练"),
    /** How it is brought to do a task, and what it takes in and puts out. */
    PARADIGM("paradigm", "使用范式");

    private final LocalizedText words;

    Topic(String en, String zh) {
        this.words = LocalizedText.of(en, zh);
    }

    /**
     * {@return the only topic of a quantity}
     *
     * @param quantity the quantity
     */
    public static Topic of(Quantity quantity) {
        return switch (quantity) {
            case LAYERS,
                    D_MODEL,
                    HEADS,
                    D_HEAD,
                    D_FF,
                    CONTEXT,
                    VOCABULARY,
                    ACTIVATION,
                    NORMALIZATION,
                    POSITION_ENCODING,
                    ATTENTION_PATTERN,
                    TOKENIZATION,
                    WEIGHT_TYING -> ARCHITECTURE;
            case PARAMETERS,
                    TRAINING_TOKENS,
                    TRAINING_FLOP,
                    TRAINING_PF_DAYS,
                    FLOP_PER_PARAMETER_AND_TOKEN,
                    FORWARD_FLOP,
                    BACKWARD_FACTOR,
                    ACTIVE_FRACTION,
                    TRAINING_DURATION,
                    TRAINING_ENERGY,
                    TRAINING_CARBON,
                    HARDWARE,
                    HARDWARE_OWNER,
                    LOSS_LAW -> SCALE;
            case DATASET_TOKENS,
                    DATASET_BYTES,
                    DATASET_DOCUMENTS,
                    DATASET_RAW_BYTES,
                    CRAWL_SHARDS,
                    FILTER_PARETO_SHAPE,
                    DEDUPLICATION_HASHES,
                    TRAINING_DATA,
                    DATA_CUTOFF -> DATA;
            case EPOCHS,
                    BATCH_SIZE_SEQUENCES,
                    BATCH_SIZE_TOKENS,
                    LEARNING_RATE,
                    WARMUP_UPDATES,
                    WARMUP_TOKENS,
                    DROPOUT,
                    WEIGHT_DECAY,
                    GRADIENT_CLIP,
                    FINE_TUNING_LEARNING_RATE,
                    FINE_TUNING_BATCH_SIZE,
                    FINE_TUNING_EPOCHS,
                    FINE_TUNING_WARMUP,
                    CLASSIFIER_DROPOUT,
                    AUXILIARY_WEIGHT,
                    FRAMEWORK,
                    PACKING,
                    INITIALIZATION,
                    OPTIMIZER,
                    LEARNING_RATE_SCHEDULE,
                    TRAINING_OBJECTIVE -> TRAINING;
            case ADAPTATION, POST_TRAINING, INPUT_MODALITIES, OUTPUT_MODALITIES -> PARADIGM;
        };
    }

    /** {@return the name, such as {@code architecture}} */
    public LocalizedText words() {
        return words;
    }

    @Override
    public String toString() {
        return id();
    }
}
