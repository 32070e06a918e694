package dev.stemma.model.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stemma.model.id.Named;

/**
 * A quantity of a language model or of its pre-training, with its unit.
 *
 * <p>The list is closed, so that every model can be asked the same questions and "not disclosed" is an answer. Quantities
 * in words, such as the activation function, have the unit {@code term}.
 *
 * @since 0.1.0
 */
public enum Quantity implements Named {
    /** How many parameters the model has, embeddings included. */
    @JsonProperty("parameters")
    PARAMETERS("parameters", "parameters"),
    /** How many transformer blocks it has, {@code n_layers}. */
    @JsonProperty("layers")
    LAYERS("layers", "layers"),
    /** How wide its residual stream is, {@code d_model}. */
    @JsonProperty("d-model")
    D_MODEL("d-model", "units"),
    /** How many attention heads a block has, {@code n_heads}. */
    @JsonProperty("heads")
    HEADS("heads", "heads"),
    /** How wide an attention head is, {@code d_head}. */
    @JsonProperty("d-head")
    D_HEAD("d-head", "units"),
    /** How wide the hidden layer of the feed-forward network is, {@code d_ff}. */
    @JsonProperty("d-ff")
    D_FF("d-ff", "units"),
    /** How many tokens it sees at once, {@code n_ctx}. */
    @JsonProperty("context")
    CONTEXT("context", "tokens"),
    /** How many tokens its embedding knows, {@code n_vocab}. */
    @JsonProperty("vocabulary")
    VOCABULARY("vocabulary", "tokens"),
    /** How many tokens it saw in pre-training, repetitions counted. */
    @JsonProperty("training-tokens")
    TRAINING_TOKENS("training-tokens", "tokens"),
    /** How many tokens the pre-training data has. */
    @JsonProperty("dataset-tokens")
    DATASET_TOKENS("dataset-tokens", "tokens"),
    /** How large the pre-training data is. */
    @JsonProperty("dataset-bytes")
    DATASET_BYTES("dataset-bytes", "bytes"),
    /**
     * How many documents the pre-training data has; what counts as one is the paper's own: a book in one, a web page in
     * another, so a factor between two papers says little.
     */
    @JsonProperty("dataset-documents")
    DATASET_DOCUMENTS("dataset-documents", "documents"),
    /** How often pre-training went through the data. */
    @JsonProperty("epochs")
    EPOCHS("epochs", "passes"),
    /** How many sequences a pre-training batch has. */
    @JsonProperty("batch-size-sequences")
    BATCH_SIZE_SEQUENCES("batch-size-sequences", "sequences"),
    /** How many tokens a pre-training batch has. */
    @JsonProperty("batch-size-tokens")
    BATCH_SIZE_TOKENS("batch-size-tokens", "tokens"),
    /** The highest learning rate of pre-training. */
    @JsonProperty("learning-rate")
    LEARNING_RATE("learning-rate", "1"),
    /** After how many updates that rate is reached. */
    @JsonProperty("warmup-updates")
    WARMUP_UPDATES("warmup-updates", "updates"),
    /** After how many tokens that rate is reached. */
    @JsonProperty("warmup-tokens")
    WARMUP_TOKENS("warmup-tokens", "tokens"),
    /** The dropout probability of pre-training, 0 to 1. */
    @JsonProperty("dropout")
    DROPOUT("dropout", "1"),
    /** The weight decay coefficient of pre-training. */
    @JsonProperty("weight-decay")
    WEIGHT_DECAY("weight-decay", "1"),
    /** How many floating-point operations pre-training took. */
    @JsonProperty("training-flop")
    TRAINING_FLOP("training-flop", "FLOP"),
    /** The same in days at 10<sup>15</sup> operations a second, 8.64e19 FLOP each. */
    @JsonProperty("training-pf-days")
    TRAINING_PF_DAYS("training-pf-days", "petaflop/s-days"),
    /** How many floating-point operations pre-training is counted to take for each parameter and token; 6 if all are active. */
    @JsonProperty("flop-per-parameter-and-token")
    FLOP_PER_PARAMETER_AND_TOKEN("flop-per-parameter-and-token", "FLOP"),
    /** The activation function of the feed-forward network. */
    @JsonProperty("activation")
    ACTIVATION("activation", "term"),
    /** Which normalization is used and where. */
    @JsonProperty("normalization")
    NORMALIZATION("normalization", "term"),
    /** How positions are told apart. */
    @JsonProperty("position-encoding")
    POSITION_ENCODING("position-encoding", "term"),
    /** Which positions attend to which. */
    @JsonProperty("attention-pattern")
    ATTENTION_PATTERN("attention-pattern", "term"),
    /** How text becomes tokens. */
    @JsonProperty("tokenization")
    TOKENIZATION("tokenization", "term"),
    /** Whether input embedding and output projection share weights. */
    @JsonProperty("weight-tying")
    WEIGHT_TYING("weight-tying", "term"),
    /** The optimizer of pre-training. */
    @JsonProperty("optimizer")
    OPTIMIZER("optimizer", "term"),
    /** How the learning rate changes during pre-training. */
    @JsonProperty("learning-rate-schedule")
    LEARNING_RATE_SCHEDULE("learning-rate-schedule", "term"),
    /** Which data it was pre-trained on. */
    @JsonProperty("training-data")
    TRAINING_DATA("training-data", "term"),
    /** Which machines it was trained on. */
    @JsonProperty("hardware")
    HARDWARE("hardware", "term"),
    /** What pre-training minimizes. */
    @JsonProperty("training-objective")
    TRAINING_OBJECTIVE("training-objective", "term"),
    /** The law that the loss is said to follow in the training compute. */
    @JsonProperty("loss-law")
    LOSS_LAW("loss-law", "term"),
    /** How the paper adapts it to a task. */
    @JsonProperty("adaptation")
    ADAPTATION("adaptation", "term"),
    /** What is done to it after pre-training, for all tasks at once. */
    @JsonProperty("post-training")
    POST_TRAINING("post-training", "term"),
    /** What it takes in. */
    @JsonProperty("input-modalities")
    INPUT_MODALITIES("input-modalities", "term"),
    /** What it puts out. */
    @JsonProperty("output-modalities")
    OUTPUT_MODALITIES("output-modalities", "term");

    private static final String TERM = "term";

    private final String id;
    private final String unit;

    Quantity(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the unit of the values.
     *
     * @return the unit, such as {@code tokens}; {@code 1} for a pure number, {@code term} for a quantity in words
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns whether the values are numbers.
     *
     * @return whether they are; otherwise they are terms
     */
    public boolean isNumeric() {
        return !unit.equals(TERM);
    }

    @Override
    public String toString() {
        return id;
    }
}
