using System.IO.Compression;

namespace Ingest.Pdf.Tests.Support;

/// <summary>One page that says "Secret 1", encrypted by qpdf in several ways; zlib and base64.</summary>
internal static class EncryptedSamples
{
    /// <summary>AES-256, empty user password, object and cross-reference streams.</summary>
    public static byte[] OpenAes256 =>
        Unpack(
            "eNqFVGtoHFUUjmkNuFRabaE/+sgVugHFOHNn5j6mrhvT7G6JVjdm85CGqveZbLvZjbOTmkgN1NYWQajtj/oggoQGW1LEWhGM2sbWqmAh+EcTMK"
                + "IoLSLxj9JoEfFO3hBFZuDemXPuOd/5zvluvCmVqYX3kVj84szQ3zEIbFDie2OJBLDSfaEqlvOlYhlEn/WpHenZzQ5WVm0qiCzAMkeXee5S+1UB"
                + "UJBMRq/VxDpVGbgmZjOwWvp7FLAaWMgKpU5jjqmijFI5y1LO+WT53lzYDaxdqtgZdgFIMLAy+UKoArMWWKhSSpSkcXwUOJElKIfAjyKWw0Cx7t"
                + "jAjc9HRosfePtqp+858frgmXXnyNbj70w9OPpua8vObVXW9ma2+fyHQ+9Ptn8xNKmq6ytn4s+/590xyb+v66vOv9l7p93eVde3qjy45vi3wzf+"
                + "ePHCbXddT50cPfTdqezlsdz201uuHpgaKWzY+MoLuz/+q/rIlq0/vrR659OHXn0uefaj3zocK/XzxZlrExNXfvpkrXpi99ujbwxvrhmr3HS5vO"
                + "1Ecvpu3N/zNX1tjWiC8JfYzWN6/FdDxDzyeUrQMkrmScDev3OwVPX49eFrlwYOHrzAbp/ubNwzcaBr31uHH6vR55/MP/DD/Q8fHdt4qTJePN38"
                + "TOMVeu/Jh249+tXaY7+XD09VN2wIvtHrP1uBAi9D0ZCZbX0ulPO7+t6wK71fFUNgpUoi26OKkdMjxpDOtbmLsF1nYRYWwOdCVpQskIsuDjLtzY"
                + "IElBQrgRSjkAiMKCIESh8pm2hpY/ND+L7WGEPHNUdsX0EKmY0dGyNbea6npI85V8pm2tfIdhjCkHAbawg9R7nCYMiaAUYCupw4hHFGCWYY+dyj"
                + "vk+ERkwR6DsKEUSVItzEdKlnps9nzMGujSmRSEZjDWpNN5pU0G2U4UHuISWF0FxraPs2Jz6TnBLkIQqxa/ybAY7q7s4sEGiWYOmjFSQcqomDbM"
                + "mQJ00+7PqIIaWEiai14zDDBNVSmHI4ZYwraDNKJec2xFITHwqHGfyCEiFcJokmWiHtCfMQqJWMQLSa2okJYmvXEKJNSUgjyJHrewJxz+TnwkEc"
                + "u1Bz5iPMtHC1RDZUEHJsEiJGTZg2gJZpl6zQ7uPNSi+21oP/Idy5tYnNMhiNV6nQ223umYjWQMm8CEsBgLOzY7WDDgCN0CHYY6gslUIA5y6UXP"
                + "5ZZe4aqzEFOhIu9CDyHYxcRH3iu45pHXaw57rUdYiPkv/vYcKniyLo7wkBns2wpK2+QcErKmsyVQNVNVVH+LqRWz7lT8mb4/TPuvWrxKaXvzx1"
                + "taIieW51S2yFisohC8K+QOkYtCmOxePpbCb2D7+Tvb0="
        );

    /// <summary>RC4 of 40 bits, empty user password.</summary>
    public static byte[] OpenRc4 =>
        Unpack(
            "eNqFUruO00AULZFc7DfcJgpCWjzvsUWUYvOQEKBEG0Boly3GnutgFOyVPZF2oaDiB6ChoaHkA2gRf8CWVPwCHRWIsZNsglLglzxn7j3nzNHtTI"
                + "fjQ3pbB50vvz7+CSgQKJPnQa8H4dTMsQbmkWMIH16eI4QD48yinEO/H2Bhm0K20zAol4UDCuG93NZwCrxtPYPwAdrcHJUXHiP+pmT1nm1oV0pb"
                + "Uv4PaeGwcDWIlZGpqfxyY+sY63JZpb67qR372tVP+z0yNbZQ46zKsYJwtkxcK9kI041+W9Tvr58dUzuexI6n+1jM3TMQnmCcL1xDPF4Yh0NMS9"
                + "s21a5C8yKYv/p6w4zeDW/+fP+te/J9eevD8s7bgx8ngxHq15+6T353Dz5fPb2avPEi65a1nNyR22jMnCmsqezWAIFwAr00ZoIxFenMpIgqUsg1"
                + "zyhJZKotEZpHRHIqWaaRIXKClKYqxlQIJrUyiT/yFA6FT9PHGj6CXsJtnBmuVEwUZoJlXIpUWUy0SGVMtESTcS78OiWCS5UYYnXGrY0SSS0xnv"
                + "Cxn4NteBcVZgEBFZDrC5SUXEIG1xj1Z253ii2mxB5GRbyHsVjvYYJEW8xVJl/4DJs4j8uymdJ2fmb5SwQF4d0hnPY4FVTGTHlfUaxjzngkFFOC"
                + "84gzHcv+/yv8SI+KtLo8dyBbhXYWTOXaBBQVQaczmoyDvwcT8U8="
        );

    /// <summary>AES-256, opens only with a password.</summary>
    public static byte[] Locked =>
        Unpack(
            "eNqFVL1vHEUUr9mWHg0CQxV2vmdHOlmKc3dSRCIbX2IJRS7ezLxxDp13rb09y4YWIRBpKCgpiKjyN/CZhgJBg2RSIFEiEDVQATN7vvOhILEf2p"
                + "k37+P3+82b3dobjq+xV0yx9cUfD/8qGKGkcW8UgwEpR2cd1vNpU89Jnl4f7oz6wQ7M8QDbvELKFLrheQtPcUYqsr2dn3IPjnBOeMq5T8o75ydI"
                + "yhvQwaw5SssF1iGX4hslbzSLuiOMlK9Ow5zcI6IPPSTlbQxT2GnOko2mm9Hle7hKu6x0lVT8K2md4HVzIpdA9qBN0xWsfZw3i9bjkuQ4+S4Ha6"
                + "q9KSNrp9iScrJwXV8yF2ar+r3TknUmfgVqA5PcwHQL66PuPtEyhU5nXU48nkGHQ/RN6IPmXYtwXLzw8jvH71589/Wzd555e/Ha9+dPfn+kn/vg"
                + "kycv/f3Vo7cOn/92+unHD3/9/Jcff/ro5z8/Y+9f/PbNxQ8PXnzvy8fbr5+Sxx8+SLUvM12iUJvKLFlOunA5ur7o7o9OszrlsPG7J1hnp9tpYT"
                + "Q5EGvYgq+IrsBPOqgDtGHtwpUm5S4ZBMM1BO0q5CCNZxRijMExHyvjOUPHDDhKhQCurQThPJWKcQcgmQhWOUmlkwY8Y6aSXkQeuNHRB4NV9FEn"
                + "DLupLTm4UHmJSkfhlDAWUXtNjXNReqSoUDihIAYerTcMacWM4EI5LyxVDHKzkmtpN/awPU6t4ARGbQNQxalSMtIgGTivos6ogkr++0Rn3sfjlY"
                + "Dp015N7pKBEdoEz7jkPjGPKI22yjPLKsYZoKxMZZzgkilZac8cw2x3UjnK0UWrpJdCGFQOApegtKaOUZ3YACZFRAJxN3FXVoUUr2yUVUXBJekV"
                + "cKMoZTpA5GClV5Ky4C2P0VETNU8xXng0SVOe0hwQtdGoZy3GghJd0PVFtFJCkUjWNpYaqV+p1zYm6FM2/h9+QounbNKaK1vXwnSW2iq35H7T5D"
                + "9Cf1Yn0zcxq35zSO4NBEvCWa4Trsoam3azkprrpFgluLFq+/890u9jVPv2/KQjqq/Qnztou14BRqUstrZGu+PiH8r/da8="
        );

    private static byte[] Unpack(string text)
    {
        using var zlib = new ZLibStream(new MemoryStream(Convert.FromBase64String(text)), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        zlib.CopyTo(plain);
        return plain.ToArray();
    }
}
