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
    PARAMETERS("parameters"),
    /** How many transformer blocks it has, {@code n_layers}. */
    LAYERS("layers"),
    /** How wide its residual stream is, {@code d_model}. */
    D_MODEL("units"),
    /** How many attention heads a block has, {@code n_heads}. */
    HEADS("heads"),
    /** How wide an attention head is, {@code d_head}. */
    D_HEAD("units"),
    /** How wide the hidden layer of the feed-forward network is, {@code d_ff}. */
    D_FF("units"),
    /** How many tokens it sees at once, {@code n_ctx}. */
    CONTEXT("tokens"),
    /** How many tokens its embedding knows, {@code n_vocab}. */
    VOCABULARY("tokens"),
    /** How many tokens it saw in pre-training, repetitions counted. */
    TRAINING_TOKENS("tokens"),
    /** How many tokens the pre-training data has. */
    DATASET_TOKENS("tokens"),
    /** How large the pre-training data is. */
    DATASET_BYTES("bytes"),
    /**
     * How many documents the pre-training data has; what counts as one is the paper's own: a book in one, a web page in
     * another, so a factor between two papers says little.
     */
    DATASET_DOCUMENTS("documents"),
    /** How large the raw data was of which the pre-training data, or the filtered part of it, was made. */
    DATASET_RAW_BYTES("bytes"),
    /** From how many shards of a crawl of the web, such as monthly ones, data was taken. */
    CRAWL_SHARDS("shards"),
    /** The shape of the Pareto distribution that decides how many documents with a low score are kept. */
    FILTER_PARETO_SHAPE("1"),
    /** With how many hashes near duplicates were looked for in the data. */
    DEDUPLICATION_HASHES("hashes"),
    /** How often pre-training went through the data. */
    EPOCHS("passes"),
    /** How many sequences a pre-training batch has. */
    BATCH_SIZE_SEQUENCES("sequences"),
    /** How many tokens a pre-training batch has. */
    BATCH_SIZE_TOKENS("tokens"),
    /** The highest learning rate of pre-training. */
    LEARNING_RATE("1"),
    /** After how many updates that rate is reached. */
    WARMUP_UPDATES("updates"),
    /** After how many tokens that rate is reached. */
    WARMUP_TOKENS("tokens"),
    /** The dropout probability of pre-training, 0 to 1. */
    DROPOUT("1"),
    /** The weight decay coefficient of pre-training. */
    WEIGHT_DECAY("1"),
    /** To which norm the gradients of pre-training are clipped. */
    GRADIENT_CLIP("1"),
    /** The learning rate of fine-tuning on a task. */
    FINE_TUNING_LEARNING_RATE("1"),
    /** How many sequences a batch of fine-tuning has. */
    FINE_TUNING_BATCH_SIZE("sequences"),
    /** How often fine-tuning goes through the data of the task. */
    FINE_TUNING_EPOCHS("passes"),
    /** In which share of fine-tuning the learning rate rises, in percent, 0 to 100. */
    FINE_TUNING_WARMUP("percent"),
    /** The dropout probability of the classifier in fine-tuning, 0 to 1. */
    CLASSIFIER_DROPOUT("1"),
    /** The weight of the auxiliary objective in fine-tuning, such as λ for language modeling beside the task. */
    AUXILIARY_WEIGHT("1"),
    /** How many floating-point operations pre-training took. */
    TRAINING_FLOP("FLOP"),
    /** The same in days at 10<sup>15</sup> operations a second, 8.64e19 FLOP each. */
    TRAINING_PF_DAYS("petaflop/s-days"),
    /** How long pre-training took by the calendar. */
    TRAINING_DURATION("days"),
    /** How much energy pre-training used. */
    TRAINING_ENERGY("kWh"),
    /** How much greenhouse gas pre-training caused. */
    TRAINING_CARBON("kg CO2e"),
    /** How many floating-point operations pre-training is counted to take for each parameter and token; 6 if all are active. */
    FLOP_PER_PARAMETER_AND_TOKEN("FLOP"),
    /** How many of these belong to the forward pass, counted for active parameters only. */
    FORWARD_FLOP("FLOP"),
    /** By what the operations of the forward pass are multiplied to count the backward pass as well. */
    BACKWARD_FACTOR("1"),
    /** Which fraction of its parameters is active for a token, 0 to 1. */
    ACTIVE_FRACTION("1"),
    /** The activation function of the feed-forward network. */
    ACTIVATION("term"),
    /** Which normalization is used and where. */
    NORMALIZATION("term"),
    /** How positions are told apart. */
    POSITION_ENCODING("term"),
    /** Which positions attend to which. */
    ATTENTION_PATTERN("term"),
    /** How text becomes tokens. */
    TOKENIZATION("term"),
    /** Whether input embedding and output projection share weights. */
    WEIGHT_TYING("term"),
    /** How its weights are drawn before training. */
    INITIALIZATION("term"),
    /** The optimizer of pre-training. */
    OPTIMIZER("term"),
    /** How the learning rate changes during pre-training. */
    LEARNING_RATE_SCHEDULE("term"),
    /** Which data it was pre-trained on. */
    TRAINING_DATA("term"),
    /** Until when that data reaches. */
    DATA_CUTOFF("term"),
    /** Which machines it was trained on. */
    HARDWARE("term"),
    /** Whose machines they are. */
    HARDWARE_OWNER("term"),
    /** In which software it was trained. */
    FRAMEWORK("term"),
    /** How texts fill the sequences of pre-training. */
    PACKING("term"),
    /** What pre-training minimizes. */
    TRAINING_OBJECTIVE("term"),
    /** The law that the loss is said to follow in the training compute. */
    LOSS_LAW("term"),
    /** How the paper adapts it to a task. */
    ADAPTATION("term"),
    /** What is done to it after pre-training, for all tasks at once. */
    POST_TRAINING("term"),
    /** What it takes in. */
    INPUT_MODALITIES("term"),
    /** What it puts out. */
    OUTPUT_MODALITIES("term");

    private final String unit;

    Quantity(String unit) {
        this.unit = unit;
    }

    /**
     * {@return the unit of the values, such as {@code tokens}; {@code 1} for a pure number, {@code term} for a quantity in
     * words}
     */
    public String unit() {
        return unit;
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
