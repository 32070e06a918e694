package dev.stemma.model.figure;

import dev.stemma.model.id.Named;

/**
 * A quantity of a language model or of its pre-training, with its unit.
 *
 * <p>The list is closed, so that every model can be asked the same questions and "not disclosed" is an answer. Some
 * are numbers with a unit, others words, such as the activation function.
 *
 * @since 0.1.0
 */
public enum Quantity implements Named {
    /** How many parameters the model has, embeddings included. */
    PARAMETERS("parameters", Topic.SCALE),
    /** How many transformer blocks it has, {@code n_layers}. */
    LAYERS("layers", Topic.ARCHITECTURE),
    /** How wide its residual stream is, {@code d_model}. */
    D_MODEL("units", Topic.ARCHITECTURE),
    /** How many attention heads a block has, {@code n_heads}. */
    HEADS("heads", Topic.ARCHITECTURE),
    /** How wide an attention head is, {@code d_head}. */
    D_HEAD("units", Topic.ARCHITECTURE),
    /** How wide the hidden layer of the feed-forward network is, {@code d_ff}. */
    D_FF("units", Topic.ARCHITECTURE),
    /** How many tokens it sees at once, {@code n_ctx}. */
    CONTEXT("tokens", Topic.ARCHITECTURE),
    /** How many tokens its embedding knows, {@code n_vocab}. */
    VOCABULARY("tokens", Topic.ARCHITECTURE),
    /** How many tokens it saw in pre-training, repetitions counted. */
    TRAINING_TOKENS("tokens", Topic.SCALE),
    /** How many tokens the pre-training data has. */
    DATASET_TOKENS("tokens", Topic.DATA),
    /** How large the pre-training data is. */
    DATASET_BYTES("bytes", Topic.DATA),
    /**
     * How many documents the pre-training data has; what counts as one is the paper's own: a book in one, a web page in
     * another, so a factor between two papers says little.
     */
    DATASET_DOCUMENTS("documents", Topic.DATA),
    /** How large the raw data was of which the pre-training data, or the filtered part of it, was made. */
    DATASET_RAW_BYTES("bytes", Topic.DATA),
    /** From how many shards of a crawl of the web, such as monthly ones, data was taken. */
    CRAWL_SHARDS("shards", Topic.DATA),
    /** The shape of the Pareto distribution that decides how many documents with a low score are kept. */
    FILTER_PARETO_SHAPE("1", Topic.DATA),
    /** With how many hashes near duplicates were looked for in the data. */
    DEDUPLICATION_HASHES("hashes", Topic.DATA),
    /** How often pre-training went through the data. */
    EPOCHS("passes", Topic.TRAINING),
    /** How many sequences a pre-training batch has. */
    BATCH_SIZE_SEQUENCES("sequences", Topic.TRAINING),
    /** How many tokens a pre-training batch has. */
    BATCH_SIZE_TOKENS("tokens", Topic.TRAINING),
    /** The highest learning rate of pre-training. */
    LEARNING_RATE("1", Topic.TRAINING),
    /** After how many updates that rate is reached. */
    WARMUP_UPDATES("updates", Topic.TRAINING),
    /** After how many tokens that rate is reached. */
    WARMUP_TOKENS("tokens", Topic.TRAINING),
    /** The dropout probability of pre-training, 0 to 1. */
    DROPOUT("1", Topic.TRAINING),
    /** The weight decay coefficient of pre-training. */
    WEIGHT_DECAY("1", Topic.TRAINING),
    /** To which norm the gradients of pre-training are clipped. */
    GRADIENT_CLIP("1", Topic.TRAINING),
    /** The learning rate of fine-tuning on a task. */
    FINE_TUNING_LEARNING_RATE("1", Topic.TRAINING),
    /** How many sequences a batch of fine-tuning has. */
    FINE_TUNING_BATCH_SIZE("sequences", Topic.TRAINING),
    /** How often fine-tuning goes through the data of the task. */
    FINE_TUNING_EPOCHS("passes", Topic.TRAINING),
    /** In which share of fine-tuning the learning rate rises, in percent, 0 to 100. */
    FINE_TUNING_WARMUP("percent", Topic.TRAINING),
    /** The dropout probability of the classifier in fine-tuning, 0 to 1. */
    CLASSIFIER_DROPOUT("1", Topic.TRAINING),
    /** The weight of the auxiliary objective in fine-tuning, such as λ for language modeling beside the task. */
    AUXILIARY_WEIGHT("1", Topic.TRAINING),
    /** How many floating-point operations pre-training took. */
    TRAINING_FLOP("FLOP", Topic.SCALE),
    /** The same in days at 10<sup>15</sup> operations a second, 8.64e19 FLOP each. */
    TRAINING_PF_DAYS("petaflop/s-days", Topic.SCALE),
    /** How long pre-training took by the calendar. */
    TRAINING_DURATION("days", Topic.SCALE),
    /** How much energy pre-training used. */
    TRAINING_ENERGY("kWh", Topic.SCALE),
    /** How much greenhouse gas pre-training caused. */
    TRAINING_CARBON("kg CO2e", Topic.SCALE),
    /** How many floating-point operations pre-training is counted to take for each parameter and token; 6 if all are active. */
    FLOP_PER_PARAMETER_AND_TOKEN("FLOP", Topic.SCALE),
    /** How many of these belong to the forward pass, counted for active parameters only. */
    FORWARD_FLOP("FLOP", Topic.SCALE),
    /** By what the operations of the forward pass are multiplied to count the backward pass as well. */
    BACKWARD_FACTOR("1", Topic.SCALE),
    /** Which fraction of its parameters is active for a token, 0 to 1. */
    ACTIVE_FRACTION("1", Topic.SCALE),
    /** The activation function of the feed-forward network. */
    ACTIVATION("term", Topic.ARCHITECTURE),
    /** Which normalization is used and where. */
    NORMALIZATION("term", Topic.ARCHITECTURE),
    /** How positions are told apart. */
    POSITION_ENCODING("term", Topic.ARCHITECTURE),
    /** Which positions attend to which. */
    ATTENTION_PATTERN("term", Topic.ARCHITECTURE),
    /** How text becomes tokens. */
    TOKENIZATION("term", Topic.ARCHITECTURE),
    /** Whether input embedding and output projection share weights. */
    WEIGHT_TYING("term", Topic.ARCHITECTURE),
    /** How its weights are drawn before training. */
    INITIALIZATION("term", Topic.TRAINING),
    /** The optimizer of pre-training. */
    OPTIMIZER("term", Topic.TRAINING),
    /** How the learning rate changes during pre-training. */
    LEARNING_RATE_SCHEDULE("term", Topic.TRAINING),
    /** Which data it was pre-trained on. */
    TRAINING_DATA("term", Topic.DATA),
    /** Until when that data reaches. */
    DATA_CUTOFF("term", Topic.DATA),
    /** Which machines it was trained on. */
    HARDWARE("term", Topic.SCALE),
    /** Whose machines they are. */
    HARDWARE_OWNER("term", Topic.SCALE),
    /** In which software it was trained. */
    FRAMEWORK("term", Topic.TRAINING),
    /** How texts fill the sequences of pre-training. */
    PACKING("term", Topic.TRAINING),
    /** What pre-training minimizes. */
    TRAINING_OBJECTIVE("term", Topic.TRAINING),
    /** The law that the loss is said to follow in the training compute. */
    LOSS_LAW("term", Topic.SCALE),
    /** How the paper adapts it to a task. */
    ADAPTATION("term", Topic.PARADIGM),
    /** What is done to it after pre-training, for all tasks at once. */
    POST_TRAINING("term", Topic.PARADIGM),
    /** What it takes in. */
    INPUT_MODALITIES("term", Topic.PARADIGM),
    /** What it puts out. */
    OUTPUT_MODALITIES("term", Topic.PARADIGM);

    private final String unit;
    private final Topic topic;

    Quantity(String unit, Topic topic) {
        this.unit = unit;
        this.topic = topic;
    }

    /**
     * {@return the unit of the values, such as {@code tokens}; {@code 1} for a pure number, {@code term} for a quantity in
     * words}
     */
    public String unit() {
        return unit;
    }

    /** {@return what the quantity says something about} */
    public Topic topic() {
        return topic;
    }

    /** {@return whether the values are numbers; otherwise they are words} */
    public boolean isNumeric() {
        return !unit.equals("term");
    }

    @Override
    public String toString() {
        return id();
    }
}
