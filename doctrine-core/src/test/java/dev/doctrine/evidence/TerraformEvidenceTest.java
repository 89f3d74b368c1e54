package dev.doctrine.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.doctrine.trace.FileKind;
import dev.doctrine.trace.Shows;
import dev.doctrine.trace.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerraformEvidenceTest {

    @Test
    void aProviderIsADeployment() {
        assertEquals(List.of("amazon deployment 3:1"), Shown.in("infra/main.tf", """
                # where it runs

                provider "aws" {
                  region = "eu-west-3"
                }
                """));
    }

    @Test
    void placesCountCharactersAsPeopleDo() {
        assertEquals(List.of("amazon deployment 1:11"), Shown.in("main.tf", "/* 🏛🏛é */ provider \"aws\" {}\n"));
    }

    @Test
    void commentsAndHeredocsAreNotRead() {
        assertEquals(List.of("amazon deployment 16:1"), Shown.in("main.tf", """
                # provider "aws" {}
                // provider "aws" {}
                /*
                provider "aws" {}
                */
                locals {
                  text = <<-EOT
                    provider "aws" {
                  EOT
                  other = templatefile("x", { a = <<EOT
                }}}
                provider "aws" {}
                EOT
                  })
                }
                provider "aws" {}
                """));
    }

    @Test
    void aRequiredOrMentionedProviderIsNone() {
        assertEquals(List.of(), Shown.in("main.tf", """
                terraform {
                  required_providers {
                    aws = { source = "hashicorp/aws" }
                  }
                }
                resource "null_resource" "provider" {
                  provider = "aws"
                  name = "provider \\"aws\\" {}"
                }
                module "a" {
                  providers = { aws = aws.other }
                }
                """));
    }

    @Test
    void aProviderWithItsOwnEndpointsIsAHint() {
        assertEquals(List.of("amazon hint 1:1", "amazon hint 4:1"), Shown.in("main.tf", """
                provider "aws" {
                  endpoints { s3 = "https://s3.example" }
                }
                provider "aws" {
                  endpoints = { s3 = "https://s3.example" }
                }
                """));
    }

    @Test
    void aStateThatIsKeptElsewhereIsAHint() {
        assertEquals(List.of("amazon storage 1:13", "amazon hint 3:3", "amazon hint 7:3"), Shown.in("main.tf", """
                terraform { backend "s3" {} }
                terraform {
                  backend "s3" {
                    endpoint = "https://s3.example" }
                  }
                terraform {
                  backend "s3" { endpoints = { s3 = "https://s3.example" } }
                }
                """));
    }

    @Test
    void whatIsKnownMoreExactlyBeatsTheRest() {
        assertEquals(List.of("secured deployment 1:1", "outscale deployment 4:1"), Shown.in("main.tf", """
                provider "outscale" {
                  region = "cloudgouv-eu-west-1"
                }
                provider "outscale" {
                  region = "eu-west-2"
                }
                """));
    }

    @Test
    void aVariableIsUnresolved() {
        for (String region : List.of(
                "var.region",
                "local.region",
                "\"${var.region}\"",
                "\"a\" == \"b\" ? \"c\" : \"cloudgouv-eu-west-1\"")) {
            Evidence evidence = MadeRules.some()
                    .scan(MadeFiles.of("main.tf", "provider \"outscale\" {\n  region = " + region + "\n}\n"));

            assertEquals(List.of("outscale deployment 1:1"), Shown.of(evidence), region);
            assertEquals(List.of("provider.outscale.region"), Shown.unresolved(evidence), region);
        }
    }

    @Test
    void unknownProvidersAreListedAndNeutralOnesAreNot() {
        Evidence evidence = MadeRules.some().scan(MadeFiles.of("main.tf", """
                provider "numspot" {}
                provider "random" {}
                provider "aws" {}
                provider outscale {}
                """));

        assertEquals(
                List.of("numspot"),
                evidence.unknownProviders().stream()
                        .map(Evidence.UnknownProvider::provider)
                        .toList());
        assertEquals(List.of("amazon deployment 3:1", "outscale deployment 4:1"), Shown.of(evidence));
    }

    @Test
    void aProviderThatIsKnownByAnotherKeyAloneIsUnknown() {
        MadeRules rules = MadeRules.none()
                .host(
                        "ovh",
                        MadeRules.trace(FileKind.TERRAFORM, Subject.PROVIDER, Shows.DEPLOYMENT, "openstack")
                                .with("auth_url", "https://auth.ovh/*"));

        Evidence other = rules.scan(MadeFiles.of("a.tf", "provider \"openstack\" { auth_url = \"https://x/\" }"));
        Evidence same =
                rules.scan(MadeFiles.of("a.tf", "provider \"openstack\" { auth_url = \"https://auth.ovh/v3\" }"));

        assertEquals(1, other.unknownProviders().size());
        assertEquals(List.of("ovh deployment 1:1"), Shown.of(same));
    }

    /** What the doctrine may say where a provider is configured by the machine's environment alone. */
    @Test
    void blocksAreKeys() {
        MadeRules rules = MadeRules.none()
                .host(
                        "x",
                        MadeRules.trace(
                                FileKind.TERRAFORM,
                                Subject.KEY,
                                Shows.HINT,
                                "resource.aws_*",
                                "terraform.required_providers.aws"));

        assertEquals(List.of("x hint 1:1", "x hint 2:34"), Shown.of(rules.scan(MadeFiles.of("main.tf", """
                resource "aws_instance" "web" {}
                terraform { required_providers { aws = { source = "hashicorp/aws" } } }
                data "aws_instance" "web" {}
                """))));
    }

    @Test
    void aTraceWithMoreKeysBeatsThoseOfItsSubjectOnly() {
        MadeRules rules = MadeRules.none()
                .host(
                        "a",
                        MadeRules.trace(FileKind.TERRAFORM, Subject.VALUE, Shows.DEPLOYMENT, "x")
                                .with("b", "c"))
                .host("b", MadeRules.trace(FileKind.TERRAFORM, Subject.VALUE, Shows.DEPLOYMENT, "x"))
                .host("c", MadeRules.trace(FileKind.TERRAFORM, Subject.KEY, Shows.DEPLOYMENT, "k"));

        assertEquals(
                List.of("a deployment 1:1", "c deployment 1:1"),
                Shown.of(rules.scan(MadeFiles.of("main.tf", "k = \"x\"\nb = \"c\"\n"))));
        assertEquals(
                List.of("b deployment 1:1", "c deployment 1:1"),
                Shown.of(rules.scan(MadeFiles.of("main.tf", "k = \"x\"\nb = \"d\"\n"))));
    }

    @Test
    void aModuleIsKnownByItsSource() {
        assertEquals(List.of("chain hint 2:3"), Shown.in("main.tf", """
                module "net" {
                  source = "git::https://forge.example/terraform-openstack.git?ref=1"
                }
                module "own" { source = "./net" }
                """));
    }

    @Test
    void jsonIsReadAlike() {
        assertEquals(List.of("secured deployment 2:4", "amazon hint 3:12"), Shown.in("main.tf.json", """
                {"provider": {
                   "outscale": { "region": "cloudgouv-eu-west-1" },
                   "aws": [{ "endpoints": [{ "s3": "https://s3.example" }] }]
                }}
                """));
    }

    @Test
    void whatIsBrokenIsPartlyRead() {
        Evidence evidence = MadeRules.some().scan(MadeFiles.of("main.tf", "}} = \"\nprovider \"aws\" {\n"));

        assertEquals(List.of("amazon deployment 2:1"), Shown.of(evidence));
        assertEquals(List.of("main.tf"), evidence.coverage().partlyRead());
    }

    @Test
    void whatTerragruntWritesIsRead() {
        assertEquals(
                List.of("amazon storage 2:3", "chain hint 8:3", "amazon deployment 14:3"),
                Shown.in("live/terragrunt.hcl", """
                remote_state {
                  backend = "s3"
                  config = {
                    bucket = "states"
                  }
                }
                terraform {
                  source = "git::https://forge.example/network//vpc?ref=v1"
                }
                generate "provider" {
                  path     = "provider.tf"
                  contents = <<-EOF
                  # provider "outscale" {}
                  provider "aws" {
                    region = "${local.region}"
                  }
                  EOF
                }
                """));
    }

    @Test
    void theKeysOfTerragruntsBackendAreThoseOfTheBackend() {
        assertEquals(List.of("amazon hint 2:3"), Shown.in("terragrunt.hcl", """
                remote_state {
                  backend = "s3"
                  config = { endpoint = "https://s3.example.org" }
                }
                """));
    }

    @Test
    void otherTextsOfTerragruntAreNotRead() {
        assertEquals(List.of(), Shown.in("terragrunt.hcl", """
                generate "provider" {
                  comment  = <<EOF
                provider "aws" {}
                EOF
                  contents = templatefile("provider.tf", <<EOF
                provider "aws" {}
                EOF
                  )
                }
                inputs = {
                  contents = <<EOF
                provider "aws" {}
                EOF
                }
                locals {
                  generate = "provider \\"aws\\" {}"
                }
                generate "within" {
                  contents = <<EOF
                generate "again" {
                  contents = <<END
                provider "aws" {}
                END
                }
                EOF
                }
                """));
    }

    @Test
    void aTextThatNothingEndsIsReadUpToTheEnd() {
        assertEquals(
                List.of("amazon deployment 3:1"),
                Shown.in("terragrunt.hcl", "generate \"a\" {\n  contents = <<EOF\nprovider \"aws\" {}\n}\n"));
    }
}
